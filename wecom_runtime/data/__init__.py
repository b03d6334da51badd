"""Models, their conversion from and to JSON and XML, and their validation.

The modules in the order in which to read them; each uses only modules before it:

1. Declarations of models: `wire_values`, `records`.
2. The meaning of annotations: `shapes`, `annotations`.
3. Texts: `text` for JSON, `xml_regular` and `xml`.
4. Conversion: `hooks`, `received`, from wire data `structuring` and `xml_structuring`, to wire data `unstructuring`,
   `conversion` with the public functions, and `models` with the base classes of models, which call them.
5. Checks: `problems`, `field_texts`, `rules`, `validation`, `deviations`, `json_schema`.
6. Modules with one use each: `reshaping`, `markdown`, `splitting`, `remarks`, `discovered`,
   `csv_tables`, `contact_tables`.
"""
