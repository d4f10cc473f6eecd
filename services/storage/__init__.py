"""The vault, and the one way to read and change what it holds.

Importing this package alone loads no database code; the unlock window relies on that.
"""
