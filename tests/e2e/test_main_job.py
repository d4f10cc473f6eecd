from tests.e2e import steps

def test_main_job_with_the_mouse_survives_a_restart(mouse, program):
    steps.create_vault(mouse)
    assert program.route == "today"
    mouse.press("new_intake")
    mouse.press("new_raid")
    steps.write_raid(mouse)
    print(program.page.grid.sheet.lines())
    program.frame.grab().save("/tmp/w/e2e.png")
