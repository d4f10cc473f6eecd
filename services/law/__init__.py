"""What the law says about the recorded facts: findings, rights, and what is not known."""
