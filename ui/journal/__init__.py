"""The journal on the screen: who saw, changed, printed or was refused what, and its checks."""
