"""An office of four people and its vault of sealed cases."""

from tests.sealed_bench import bench, sealed_files

__all__ = ["bench", "sealed_files"]
