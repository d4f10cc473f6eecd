"""The documented cases: played through the services, in a vault of their own."""

from services.demonstration.build import (
    DEMO_PASSPHRASE,
    Demonstration,
    build_demo,
    fill_training_vault,
)
from services.demonstration.player import PlayedCase, SampleFailed, check_goals, play
from services.demonstration.samples import Sample, load_samples

__all__ = [
    "DEMO_PASSPHRASE",
    "Demonstration",
    "PlayedCase",
    "Sample",
    "SampleFailed",
    "build_demo",
    "check_goals",
    "fill_training_vault",
    "load_samples",
    "play",
]
