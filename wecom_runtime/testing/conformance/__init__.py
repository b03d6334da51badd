"""The judgement of clients in any language by the conformance data of `spec/conformance/`."""
