# Copied from codegen/python/static/__main__.py by codegen. Do not edit it here.
"""`python -m wecom_client`: the command `wecom` with this package's endpoints."""

from wecom_client._cli import main

if __name__ == "__main__":
    main()
