# Copied from codegen/python/static/_csv_tables.py by codegen. Do not edit it here.
"""The CSV files of the jobs that import the address book."""

from typing import Final

from wecom_runtime.data.contact_tables import ContactTables

_TABLES = ContactTables("wecom_client.models.batch")
contact_csv: Final = _TABLES.contact_csv
party_csv: Final = _TABLES.party_csv
