"""The main job, from the first start to the printed summary, in the real window."""

from tests.e2e import steps


def test_main_job_with_the_mouse_survives_a_restart(mouse, program):
    steps.create_vault(mouse)
    assert program.route == "today"
    mouse.press("new_intake")
    mouse.press("new_raid")
    steps.write_raid(mouse)
    steps.open_cases(mouse)
    mouse.press("to_case_1")
    steps.give_ground(mouse)
    steps.write_safety_note(mouse)
    steps.refer(mouse)
    steps.receive(mouse)
    steps.note_step(mouse, "S10")
    steps.note_step(mouse, "S20")
    steps.assess(mouse)
    steps.plan(mouse)
    steps.decide(mouse)
    steps.approve(mouse)
    steps.detect(mouse)
    steps.identify(mouse, "PRELIMINARY", "PRESUMED")
    steps.identify(mouse, "OFFICIAL", "VICTIM")
    steps.refer_by_number(mouse)
