"""Models, their conversion from and to JSON and XML, and their validation.

The modules in the order in which to read them:

1. Declarations: `wire_values`, `records`, `models`.
2. The meaning of annotations: `shapes`, `annotations`.
3. Texts: `text` for JSON, `xml_regular` and `xml`.
4. Conversion: `hooks`, `received`, from wire data `structuring` and `xml_structuring`, to wire data `unstructuring`,
   and `conversion` with the public functions.
5. Checks: `problems`, `rules`, `validation`, `deviations`, `json_schema`.

Each of the others has one use: `reshaping`, `splitting`, `field_texts`, `remarks`, `discovered`, `csv_tables` and
`markdown`.
"""
