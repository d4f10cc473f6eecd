import sys
import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
sys.path.insert(0,'/tmp/w/seeing')
import trload
from ui import theme, i18n
class T(QTranslator):
    def __init__(s,lang):
        super().__init__(); s.m=trload.read(); s.lang=lang
    def isEmpty(s): return False
    def translate(s,context,source,disambiguation=None,n=-1):
        t=s.m.get((context,source),{}).get(s.lang)
        if not t: return ''
        forms=t.split('~')
        return forms[min(len(forms)-1, 0 if n==1 else 2 if n%10==0 or n%10>=5 else 1)].replace('%n',str(n)) if n>=0 else t
@pytest.mark.parametrize("lang,look",[("ru","light"),("ky","dark"),("ky","light"),("ru","dark")])
def test_shots(shell, visit, switch_language, qtbot, lang, look, desk):
    trload.patch()
    app=QApplication.instance()
    theme.apply(app,look)
    tr=T(lang)
    case=desk.case()
    visit("procedure")
    i18n.install(lang); app.installTranslator(tr)
    try:
        page=switch_language(lang)
        app.installTranslator(tr)
        page=switch_language(lang) if False else page
        shell.go("procedure"); page=shell.page
        qtbot.wait(200)
        page.view.open_step("S25"); qtbot.wait(200)
        shell.window.grab().save(f'/tmp/w/seeing/page_{lang}_{look}.png')
        page.view.fit(); qtbot.wait(100)
        shell.window.grab().save(f'/tmp/w/seeing/fit_{lang}_{look}.png')
        page.open(tab="sources", source="CC 36.7"); qtbot.wait(200)
        shell.window.grab().save(f'/tmp/w/seeing/sources_{lang}_{look}.png')
        shell.open_case(case); qtbot.wait(300)
        shell.window.grab().save(f'/tmp/w/seeing/case_{lang}_{look}.png')
        from ui.cases.case_page.why_sheet import show_why
        s=show_why(shell.page._ctx,"S30"); qtbot.wait(200)
        shell.window.grab().save(f'/tmp/w/seeing/why_{lang}_{look}.png'); s.done(''); qtbot.wait(50)
        shell.page._ctx.show_source("D493; CC 36.7"); qtbot.wait(200)
        shell.window.grab().save(f'/tmp/w/seeing/source_{lang}_{look}.png')
    finally:
        app.removeTranslator(tr); theme.apply(app)
