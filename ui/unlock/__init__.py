"""Before a vault is open: unlock, recovery, first start, and making a vault."""
