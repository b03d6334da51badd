"""Benchmarks. Each time is compared with wechatpy and with the bare libraries, measured in the same run."""
