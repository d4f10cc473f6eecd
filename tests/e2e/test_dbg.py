from PySide6.QtWidgets import QApplication
from tests.e2e import steps
def test_dbg(mouse, program):
    steps.create_vault(mouse)
    mouse.press("new_intake")
    mouse.press("new_raid")
    mouse.pick("sector", "SV.MARKET")
    def st(w): print(w, QApplication.activePopupWidget(), QApplication.focusWidget().objectName(), QApplication.activeModalWidget(), QApplication.activeWindow(), program.frame.isActiveWindow())
    st("after pick")
    mouse.press("agency_KG.MOIA"); st("agency")
    mouse._click(mouse.see("raid_grid")); st("grid")
    mouse._click(mouse.see("place")); st("place")
