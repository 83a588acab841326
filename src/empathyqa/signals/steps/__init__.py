"""What is undertaken and by when, and what only has a step's shape: what `next_step`, `ownership` and `timeframe` rest on."""
