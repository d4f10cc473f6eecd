from datetime import date, timedelta
import pytest
from services.errors import *
from services import errors as E_
KamkorError = E_.AppError
from services.documents.papers import PaperRequest
from tests.conftest import *
from tests.services.casework.test_closing import closed, CLOSING, risk, refusals, visit

@pytest.fixture
def case_id(desk): return desk.case()

def say(*a): print("\nPROOF", *a)

def test_a_mission_paper(desk, case_id, clock):
    w=desk.workspace
    desk.consent(case_id, "PSYCHOSOCIAL")
    r = w.referrals.draft(case_id, {"purpose":"SOCIAL","to_agency":"KG.CHC","service":"PSYCHOLOGICAL","urgency":"NORMAL","need":"x"})
    w.referrals.send(r)
    desk.change_child(case_id, citizenship="TJ", asylum=True, fears_state=True)
    try:
        p=w.papers.issue(PaperRequest("D10", case_id, "FOREIGN_MISSION", language="en", purpose="x", record_id=r))
        say("A issued to mission while held", p.number)
    except KamkorError as e: say("A refused", e)
    try:
        p=w.papers.issue(PaperRequest("D10", case_id, "POLICE", language="en", purpose="x", record_id=r))
        say("A2 issued to police without ground", p.number)
    except KamkorError as e: say("A2 refused", e)

def test_b_digest(desk, case_id):
    w=desk.workspace
    w.records.add("harm", {"official_complicity":True,"danger":True,"injuries":True}, case_id=case_id)
    s=desk.sitting(); i=desk.item(s, case_id)
    d=w.commission.digest(i)
    say("B", [ (f.name,f.value) for f in d.facts], d.age)

def test_c_risk(desk, case_id, clock):
    w=desk.workspace
    a=w.assessments.start(case_id, {"kind":"INITIAL","risk":"LOW","risk_reason":"x"})
    w.assessments.save(a,{},[{"domain":"SAFETY","score":1}],1); w.assessments.finish(a)
    ap=w.approvals.submit("ASSESSMENT",a)
    with desk.as_person(SUPERVISOR_ID): w.approvals.send_back(ap,"more")
    clock.forward(days=1)
    b=w.assessments.start(case_id, {"kind":"COMPREHENSIVE","risk":"HIGH","risk_reason":"y"})
    w.assessments.save(b,{},[{"domain":"SAFETY","score":3}],1); w.assessments.finish(b)
    say("C before", w.cases.page(case_id).header.risk)
    clock.forward(days=1)
    v=w.assessments.view(a)
    w.assessments.save(a,{"situation":"typo"},[],v.version)
    say("C after", w.cases.page(case_id).header.risk)

def test_d_lost(desk, case_id):
    w=desk.workspace
    a=w.assessments.start(case_id, {"kind":"INITIAL"})
    v=w.assessments.view(a).version
    w.assessments.save(a,{},[{"domain":"SAFETY","score":3}],v)
    try:
        w.assessments.save(a,{},[{"domain":"SAFETY","score":0}],v); say("D lost update", [(d.domain,d.score) for d in w.assessments.view(a).domains])
    except Conflict: say("D conflict")
    w2=desk
def test_e_future(desk, case_id, clock):
    w=desk.workspace; f=clock()+timedelta(days=40)
    for name, call in {
      "act": lambda: w.acts.record(case_id,"NOTICE_GIVEN",{"happened_at":f,"agency":"KG.TU"}),
      "screen": lambda: w.nrm.screen(case_id,{"asked_at":f,"asked_by":"Example","indicators":()}),
      "identify": lambda: w.nrm.identify(case_id,{"stage":"PRELIMINARY","body":"KG.MOIA","decided_at":f,"outcome":"VICTIM","reasons":"x"}),
      "secure": lambda: w.nrm.secure(case_id,{"happened_at":f,"agency":"KG.SEZIM"}),
      "release": lambda: w.nrm.release_mission_hold(case_id,"x",f),
    }.items():
        try: call(); say("E", name, "accepted", desk.steps(case_id).get("S10"))
        except KamkorError as e: say("E", name, e)
    s=desk.sitting(); pid=desk.submitted(case_id); i=desk.item(s,case_id,pid); desk.decide(i)
    try: w.commission.close(s, f); say("E close accepted")
    except KamkorError as e: say("E close", e)
    m=w.plans.view(pid).measures[0]
    try: w.plans.follow_measure(m.id, date(2027,5,1)); say("E follow accepted")
    except KamkorError as e: say("E follow", e)

def test_f_release(desk, case_id, clock):
    w=desk.workspace
    desk.change_child(case_id, citizenship="TJ", asylum=False, fears_state=False)
    w.records.add("harm", {"official_complicity":True}, case_id=case_id)
    with desk.as_person(SUPERVISOR_ID):
        clock.forward(hours=1)
        rel=w.nrm.release_mission_hold(case_id,"checked")
    say("F released", w.nrm.mission_hold(case_id).holds)
    clock.forward(hours=1)
    w.records.add("harm", {"official_complicity":True}, case_id=case_id)
    say("F new allegation", w.nrm.mission_hold(case_id).holds)
    clock.forward(hours=1)
    with desk.as_person(SUPERVISOR_ID):
        v=[a for a in w.acts.of_case(case_id) if a.id==rel][0].version
        try:
            w.acts.correct(rel,{"reason":"checked (typo)"},v)
        except KamkorError as e: say("F correct", e)
    say("F after correct", w.nrm.mission_hold(case_id).holds)

def test_g_returned(desk, case_id, sign_in_as):
    w=desk.workspace
    c=w.closures.prepare(case_id,{**CLOSING,"reason":"NOT_CONFIRMED"})
    ap=w.approvals.submit("CLOSURE",c)
    sign_in_as(SUPERVISOR_ID); w.approvals.send_back(ap,"say more")
    w.closures.close(c)
    w.closures.reopen(case_id,"again")
    sign_in_as(WORKER_ID)
    say("G returned", [r.subject for r in w.approvals.returned()], [x.state for x in w.closures.of_case(case_id)])

def test_h_closure(desk, case_id, clock):
    w=desk.workspace
    desk.change_child(case_id, birth_date=date(2015,1,1))
    risk(desk, case_id,"HIGH")
    say("H adult 11y high", refusals(w.closures,case_id,"ADULT"))
    desk.consent(case_id,"PSYCHOSOCIAL")
    r = w.referrals.draft(case_id, {"purpose":"SERVICE","to_agency":"KG.CHC","service":"RECREATION","urgency":"NORMAL","need":"x"})
    try:
        desk.consent(case_id,"PSYCHOSOCIAL","PROTECTION","EDUCATION","LIVELIHOOD"); w.referrals.send(r); w.referrals.receive(r,{"received_at":clock(),"received_by":"Ex"}) 
    except Exception as e: say(repr(e))
    try: w.referrals.answer(r, True)
    except Exception as e: say(repr(e)[:200])
    say("H handed over", refusals(w.closures,case_id,"HANDED_OVER"))
    risk(desk, case_id,"LOW")
    for n in range(3):
        clock.forward(days=1); visit(desk, case_id)
    clock.forward(days=1); visit(desk, case_id, seen=True)
    say("H lost contact though met since", refusals(w.closures,case_id,"LOST_CONTACT"))
    say("H dup", w.closures.guards(case_id,"DUPLICATE","hello"))

def test_i_urgent(desk, case_id, clock):
    w=desk.workspace
    from datetime import datetime, UTC
    w.enforcement.note_violation(case_id,{"noted_at":clock(),"agency":"KG.MOIA","kind":"NO_CONTRACT"} if False else {"noted_at":clock(),"agency":"KG.MOIA"}) if False else None
    a=w.enforcement.start_check(case_id,{"check_started_at":clock(),"agency":"KG.MOIA"})
    clock.forward(days=5); w.enforcement.extend_check(a, clock())
    clock.forward(days=10)
    b=w.enforcement.start_check(case_id,{"check_started_at":clock(),"agency":"KG.PGO"})
    v=w.enforcement.of_case(case_id)
    say("I per record due", [(x.id==a, x.due) for x in v.investigations])
    p=w.cases.page(case_id)
    say("I step X40 due", [ (s.step,s.due_at,s.state) for l in p.lanes for s in l.steps if s.step=="X40"])

def test_j_closed(desk, case_id, sign_in_as, clock):
    w=desk.workspace
    a=w.assessments.start(case_id, {"kind":"INITIAL","risk":"HIGH","risk_reason":"x"})
    w.assessments.save(a,{},[{"domain":"SAFETY","score":1}],1)
    p=desk.plan(case_id)
    ap=w.approvals.submit("PLAN",p)
    closed(desk, sign_in_as, case_id, reason="NOT_CONFIRMED", unfinished_reason="x")
    for name, call in {
      "finish": lambda: w.assessments.finish(a),
      "return": lambda: w.returns.open(case_id,{"direction":"IN","country":"KZ"}),
      "planned": lambda: w.approvals.withdraw(ap),
      "plan": lambda: w.plans.save(p,{"situation":"x"},w.plans.view(p).version),
      "agenda": lambda: w.commission.add_item(desk.sitting(), case_id, "REVIEW"),
      "outcome": lambda: w.outcomes.record(case_id,{"kind":"WITHDRAWN","reached_on":date(2026,11,2),"evidence":"x"}),
      "act": lambda: w.acts.record(case_id,"NOTICE_GIVEN",{"agency":"KG.TU"}),
      "check": lambda: w.enforcement.start_check(case_id,{"check_started_at":clock(),"agency":"KG.MOIA"}),
      "review": lambda: w.care.review(case_id,{"reviewed_at":clock(),"decision":"CONTINUE"}),
      "screen": lambda: w.nrm.screen(case_id,{"asked_at":clock(),"asked_by":"Example","indicators":()}),
    }.items():
        try: call(); say("J", name, "accepted on a closed case")
        except KamkorError as e: say("J", name, e)
