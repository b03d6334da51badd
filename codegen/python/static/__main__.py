"""`python -m wecom_client`: the command `wecom` with this package's endpoints."""

from wecom_client._cli import main

if __name__ == "__main__":
    main()
