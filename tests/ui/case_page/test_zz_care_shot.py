from datetime import timedelta

from PySide6.QtWidgets import QApplication

from tests.ui.case_page.test_care_tab import *  # noqa


def test_shot(window, page, workspace, case_id, clock):
    goal_id, measure_id = plan_with_goal(workspace, case_id)
    plan_id = workspace.plans.of_case(case_id)[0].id
    workspace.plans.add_measure(plan_id, {"action": "Medical check-up", "agency": "KG.MOH", "due_on": date(2026,12,20)}, goal_id)
    placed(workspace, case_id, kind="SHELTER", starts_on=clock().date()-timedelta(days=5))
    placed(workspace, case_id)
    t=clock().date()
    workspace.care.plan_service(case_id, {"service":"SCHOOL_RETURN","measure_id":measure_id,"agency":"KG.MOES","person":"Example Teacher","planned_on":t,"started_on":t})
    workspace.care.plan_service(case_id, {"service":"PSYCHOLOGICAL","agency":"KG.SEZIM","planned_on":t,"result":"UNAVAILABLE","not_given_reason":"No psychologist in the district"})
    workspace.care.plan_service(case_id, {"service":"LEGAL_AID","agency":"KG.SEZIM","planned_on":t,"started_on":t,"ended_on":t,"result":"GIVEN","result_note":"Papers for the court","sessions":3})
    workspace.care.record_visit(case_id, {"place_kind":"HOME","visited_at":clock(),"seen":True,"working":True,"safe":False,"observed":"Tired, hands hurt"})
    workspace.care.review(case_id, {"reviewed_at":clock(),"decision":"CHANGE","new_risk":True,"child_opinion":"I want to draw"},[{"goal_id":goal_id,"rating":"PARTLY","note":"two days a week"}])
    clock.forward(days=3)
    w=page.window(); w.resize(1280, 2400)
    page.show_tab("care"); QApplication.processEvents(); QApplication.processEvents()
    w.grab().save("/tmp/w/care1.png")
    w.resize(1280, 1300)
    for i,f in enumerate(("placement","visit","plan_review",f"service_given:{measure_id}:measure")):
        page.tab().open(f); QApplication.processEvents(); QApplication.processEvents()
        page.tab().verticalScrollBar().setValue(0)
        w.grab().save(f"/tmp/w/care_f{i}.png")
        page.tab().editor.discard()
