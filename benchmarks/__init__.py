"""Speed, always as a ratio against wechatpy and against the bare libraries, measured in the same run."""
