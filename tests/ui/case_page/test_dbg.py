from PySide6.QtCore import QObject, QEvent
from PySide6.QtWidgets import QApplication, QWidget
import traceback
def test_dbg(page, qtbot):
    seen=[]
    class F(QObject):
        def eventFilter(self, w, e):
            if e.type()==QEvent.Type.Show and isinstance(w,QWidget) and w.isWindow() and w is not page.window():
                seen.append((type(w).__name__, w.objectName(), "".join(traceback.format_stack(limit=4)[:-1])))
            return False
    f=F(); QApplication.instance().installEventFilter(f)
    for key in page._tabs: page.show_tab(key)
    page.refresh(None)
    page.go("plan"); page.go("consent"); page.go("assessment"); page.go("referral"); page.go("harm"); page.go("act:VISIT"); page.go("child"); page.go("right:x")
    QApplication.instance().removeEventFilter(f)
    for s in {x[2]: x for x in seen}.values(): print(*s)
    assert 0
