<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActBody</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed here: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActsTab</name>
    <message>
        <source>The step opened on a recorded fact, to be confirmed. A rejection needs a reason, which the supervisor sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old wording stays readable as withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then counts as never done and stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentTab</name>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child is not ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One trained person, one place the child chooses, breaks when the child wants. A deadline never forces questions: put the talk off, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is with the child, of the family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted copy, opened again and compared. Keep it on a disk or a stick that lies elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a verified backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Verified: %n case(s), {size} MB. File: {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restored and checked: {name}. Open it with “Other vault…”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallNotes</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is happening now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there an adult near whom the child trusts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the child&apos;s papers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we ring back, and when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police 102 first: the duty officer, the place. Then the shelter through its coordinator. Court, prosecutor and Commission in writing until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, and “Added to an existing case” as the end of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier report(s) from this place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before print:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before contact:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · set by {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Save what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has text that is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no form for this step yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePeek</name>
    <message>
        <source>Only the persons named in this case may know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: open · Space: this look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before contact:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTab</name>
    <message>
        <source>Save or discard this first. Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New raid or call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in any script, case number, place, employer, words of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept cases of others are found by their whole number only, never by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or fewer filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raid, a call or a list opens cases.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildTab</name>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of any alphabet are kept as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>A few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose · Enter open · Esc close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChronologyTab</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>type to search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodesEditor</name>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommissionPage</name>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) waiting for a decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sitting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first one; plans that were submitted wait at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan appears here once it is submitted on its case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the agenda already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a sitting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided} of {items} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommissionTab</name>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: submitted, not on an agenda yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Commission has not had this case on its agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a new sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sitting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yes} in favour, {no} against, {none} abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissenting opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by number only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message>
        <source>Who consents, of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 14 years the child may consent. Nobody suspected of harming the child can. Once recorded it is not edited: it is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent or legal ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw: {ground}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent before stays sent. This is not undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown before contact and print, and hides what it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a safety note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safety note is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden on every paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent and legal grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that names the child can be sent yet: no ground counts now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giver is suspected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateVault</name>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose vault is it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 3. The office&apos;s name stands on every paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3. It opens the vault on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3. Print it or write it down, then type it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is kept on this computer: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on Children, art. 30 and 36.6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision can be appealed in court: Code on Children, art. 30.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the decision?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision}. A recorded decision is not undone; a new item can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An official is alleged to be involved. Agenda, papers and minutes for that body leave this item out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{votes} of {voters} present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes no part: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member who takes no part in this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody recused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the member takes no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Papers to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DomainGrid</name>
    <message>
        <source>0 no concern · 1 some · 2 serious · 3 acute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DomainRow</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Draft kept {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>sent %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed on {moment} is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has changed meanwhile. Your text is kept; saving compares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnforcementTab</name>
    <message>
        <source>Enforcement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was named; no case was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by another person: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartView</name>
    <message>
        <source>No child and no deadline is lost between agencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the fictional cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaults and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault or a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made an error. Nothing was kept. Code for support: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language. It can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training vault and a real one never mix: they are different files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an existing vault or a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1: help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready in one click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No real data are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked on screen and on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the training vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented stories: a raid, a call, a school, a border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with fictional cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you have the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be moved to another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For real cases. Everything is encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a working vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotlinePage</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the three codes; “don&apos;t know” is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If yes: police and shelter first, and 24 hours begin (Code on Children, art. 36.7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the child in danger right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child, as far as known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three codes that must be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the permitted age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploitation, danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, moved, bought or sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New raid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form was begun and not saved: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun and not saved: {what}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raids, calls and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each event is written once, with a line for every child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who may know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before any case exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With findings and next steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page of the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next field; Shift+Tab goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back out; what you typed stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ң ө ү on any keyboard; with Shift the capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KyrgyzKeys</name>
    <message>
        <source>Letter {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawCard</name>
    <message>
        <source>No breach found in the recorded facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the child is {ages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookAlikeBar</name>
    <message>
        <source>Yes, add to that case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, another child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} looks like {case}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}. The same child?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved is safe, and what you typed is still here. If it happens again, tell the person who looks after Kamkor this code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>At least 15 characters, or four different words. Nobody can look it up or reset it: only the recovery key opens the vault without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Nothing is waiting in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NrmTab</name>
    <message>
        <source>Safety, assistance, return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what was found; none ticked means asked, and none found. For a child act and purpose suffice: no means are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions on trafficking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision is not undone; another one corrects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the notice to the mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mission of the child&apos;s country is to be notified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asylum is sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child is stateless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear of the home country&apos;s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an official is alleged to be involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asylum and fear were not asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice to the mission is held: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspicion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>The office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Pathway of the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a case number or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose · Enter open · Tab only cases · Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyboard: {layout}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>The paper as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Returned because: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved {day} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Submit the plan to the Commission?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is frozen from then on. A returned plan opens as a new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four questions of the law and the child&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals and measures: who, until when, how it is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Commission reviews, the administration approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gaps below come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  No goal yet: begin with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the child&apos;s rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens · Alt+↑↓ moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which right becomes a measure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Without a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal and measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the paper. Save it as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the safety note first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something above is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper has not been printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees everything that this paper can say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to print?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is printed (kept in the journal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral to a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting of the Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing over of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper file of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaidGrid</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaidModel</name>
    <message>
        <source>Family name and given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In school hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin to type…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaidPage</name>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: next cell · Ctrl+D: as in the line above · Ctrl+V: paste rows · Ctrl+Backspace: take the line away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age cannot be read: “14”, “≈ 14” or “13–15” will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under 14</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and open %n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is common is written once; each child is one line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Kamkor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTab</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKeyStep</name>
    <message>
        <source>If the passphrase is forgotten, only this key opens the vault. It is shown now and never again. Keep the sheet in a sealed envelope, apart from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the whole key back from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another key. Compare it with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Move the file away from this computer after printing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Save it as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Compare the paper with the screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the key from the printed sheet: 8 groups. Capitals and dashes do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set passphrase and open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral number, return code, case number or receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a receipt in time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n: narrow the search</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral is written on its case and appears here once it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt {due} · office default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended or recalled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralsTab</name>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral yet. A draft leaves the office only when you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the National Referral Mechanism the child goes by its number only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the receiver needs; no account of the exploitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: {receiver}. {ground} It gets a number and a return code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this referral?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return code {code}. A receipt is not undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays readable with its reason. This is not undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the receiver will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ground covers this receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a ground</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is checked and put into a folder as a new vault. A vault that is already there is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the day of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsCard</name>
    <message>
        <source>The recorded facts point to no particular right yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights of the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the plan: {right}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of its parts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed for this item will be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some items are not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the sitting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that its agenda and decisions stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided} of {items} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put cases on it on the page Commission, or on a case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SittingPlanner</name>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed will be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New raid or call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good day, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today and tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raid, a call or a visit begins a case; its steps then stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today and tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more, on the page Cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a receipt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>TRAINING VAULT · all people and cases are fictional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>The program made an error. The vault is untouched. Code for support: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one who cares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are encrypted on this computer. Only you know the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training vault: all people and cases in it are fictional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 5 wrong tries in a row: a pause of 30 seconds. F1: help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the training vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot the passphrase? Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew or try with fictional cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was checked and restored. Open it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoUnknown</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_MemberLine</name>
    <message>
        <source>Name of the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body the member comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>{age} years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>case_page</name>
    <message>
        <source>worker {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: {risk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>case_records</name>
    <message>
        <source>Family and people around the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work is recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add schooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded about school yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm and danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add harm or danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded about harm yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direct threat opens the emergency step, to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper is recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>Not known:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n day(s) left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n day(s) ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demonstration</name>
    <message>
        <source>Demonstration with fictional cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Form No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing No., date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the number of the case only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Russian text below applies. This text explains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask you to give the service named above, to confirm receipt with the slip below and to tell us the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground for passing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent, given on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set when the referral is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is about a child. Use it for this service only, keep it under lock, and do not pass it on. Questions: the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, because:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by, signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, as of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This summary repeats what is recorded in the case on the day named above. It decides nothing. What is not known is named as not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREVIEW, no number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {moment}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal {seal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy {copy} of {copies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING, fictional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key opens the records of this office if every passphrase is lost. There is no other way back: nobody else has it, and it is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all passphrases are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the file can read every case. If the envelope was opened without need, make a new key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in a sealed envelope, apart from the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the printed key with the screen, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this sheet into an envelope, seal it and sign across the flap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it away in another room than the computer and its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not photograph, copy or send it. Delete the print job if the printer keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the envelope in the presence of a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Kamkor, choose the file and then “Use the recovery key”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the groups; capitals, dashes and spaces do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new passphrase, print a new sheet and destroy this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent or legal ground recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of the Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trafficking questions asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child and the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps and deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No breach found in the recorded facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The findings and steps above may change with these answers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body that found the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the child is aged {ages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 or older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything this paper must say is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed and not recorded: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gaps in what is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as “not known”: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names and addresses in the free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free text holds names or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free text holds names that this reader may not learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that a safety note hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free text tells what a safety note hides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines and findings carry their source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding or deadline lacks its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent or legal ground is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent and no legal ground for this reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral has its number and return code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral is not sent yet, or was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to sign: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event_menu</name>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent or legal ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety note: before contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm or danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child is not ready: postpone the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can happen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age is an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age stated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age stated, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age stated, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol, drugs or other substances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An official is alleged to be involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis of the situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal possible until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are protection services needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks not to be named to anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 22:00 and 06:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinema, theatre, circus or media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth is an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct threat to life or health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissenting opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District or town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer&apos;s tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity, for placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected effect on development and rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained in words the child understands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fears the authorities of the home country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback expected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground (order)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian, foster family or adoption needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heaviest load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide on every paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoax?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we will know it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In school hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the caller&apos;s own words, as heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction: to whom, until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is rehabilitation needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the child in danger right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour authority notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks after the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical examination passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misses compulsory school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names or spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers kept by the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission of the education authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit of the workers&apos; body or labour authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal number (PIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of relationship shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychologist present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil or student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for recalling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for refusing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for the risk level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religion, for placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter&apos;s telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest days, holidays or business trips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School is in session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeks asylum or is a refugee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by number only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of distress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else keeps the pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected of exploiting or harming the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s opinion was heard or read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exploiter can reach the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child wants, in own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child was doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the disability means for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the receiver needs to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the child live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the child is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the person is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who talked with the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written consent of a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written labour contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the permitted age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploitation, danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, moved, bought or sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account of the exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none ticked: asked, and none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the longest day, overtime included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then never consents, supports an interview, collects or interprets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“≈ 14” or “13–15” will do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This could not be done. Nothing was changed. Code for support: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is suspected of exploiting or harming the child and cannot consent. Nothing was saved. Ask another representative, or use a legal ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not among the people around the child. Nothing was saved. Add the person to the family first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person looks after the child without a legal ground and cannot consent for it. Nothing was saved. Ask the territorial unit to represent the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child below {age} cannot consent alone. Nothing was saved. Ask a representative or the territorial unit, and note the child&apos;s opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known that the child is {age} or older, so its consent alone is not enough. Nothing was saved. Ask a representative or the territorial unit, or use a legal ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consent was withdrawn before. Nothing was changed. Record a new consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent was given later than that. Nothing was changed. Check the date of the withdrawal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This safety note has ended already. Nothing was changed. Write a new note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consent and no legal ground for this receiver. Nothing was sent; the draft is kept. Record a consent or a legal ground first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver is a person suspected of exploiting or harming the child. Nothing was sent. Choose another receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names what a safety note hides. Nothing was sent; the draft is kept. Take it out of the text, or end the safety note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral of the referral mechanism carries the number of the case only. Nothing was saved. Take the child&apos;s name out of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral has been sent and stays as it was sent. Nothing was changed. Recall it, or write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral is still a draft. Nothing was changed. Send it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt of this referral is not recorded yet. Nothing was changed. Record the receipt first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt of this referral is recorded already and stays as it is. Nothing was changed. Write down what is new as feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral was recalled. Nothing was changed. Write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service of this referral has ended. Nothing was changed. Write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral was sent later than that. Nothing was saved. Check the date of the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment is finished and stays as it is. Nothing was changed. Begin a new assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment began later than that. Nothing was saved. Check the date of its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is suspected of exploiting or harming the child and cannot be beside it. Nothing was saved. Let the child choose another adult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is suspected of exploiting or harming the child and cannot talk with it. Nothing was saved. Name another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is recorded at its own step, which checks more. Nothing was saved. Use the button of that step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step protects the child and is not put off. Nothing was saved. Record what was done at the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was withdrawn. Nothing was changed. Record what happened anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is suspected of exploiting or harming the child and can have no part in this. Nothing was saved. Name another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan of this kind is being drafted. Nothing was added. Go on with that draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is with the Commission and stays as it is. Nothing was changed. It can be changed when it is returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan still lacks what the law asks for. Nothing was sent; the draft is kept. Fill the gaps that are listed beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has not been submitted to the Commission. Nothing was changed. Submit it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Commission has not decided in favour of this plan. Nothing was changed. Record its decision first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is approved already and stays as it is. Nothing was changed. Draft a new version at its review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was returned already. Nothing was changed. Go on with its newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan belongs to another case. Nothing was changed. Choose a plan of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal belongs to another plan. Nothing was changed. Choose a goal of this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is closed and its minutes stay as they are. Nothing was changed. Plan another sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some items of the agenda have no decision yet. The sitting stays open. Decide them, postpone them, or take them off the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is on the agenda already. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Commission has decided on this item, and a decision is never changed. Nothing was saved. Put the case on the agenda of another sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member already takes no part in this item. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member belongs to another sitting. Nothing was changed. Choose a member of this sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more votes ({votes}) than members who vote on this item ({voters}). Nothing was saved; your entries are kept. Check the votes or who is present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is suspected of exploiting or harming the child and cannot represent it. Nothing was saved. Ask the territorial unit to represent the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is suspected of exploiting or harming the child and cannot interpret for it. Nothing was saved. Name another interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice to the foreign mission is held for the child&apos;s safety. Nothing was sent. The supervisor can release it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice to the foreign mission is not held. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fictional case could not be played: {sample}, act {act}, {do}: {reason}. Delete the new vault and try again, or report the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fictional case ends elsewhere than its source tells: {sample}, step {step} is {found} instead of {wanted}. Report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictional cases go into a training vault only. Nothing was added. Create a training vault for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is not known to be a citizen of another country. Nothing was sent. Check the citizenship first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next date lies after the day of this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground for sharing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety note ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of the referral discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of the referral recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback on the referral recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service of the referral ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of the plan completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan submitted to the Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan returned for rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the measure recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the Commission named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case taken off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda reordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member recused from an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of the Commission recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trafficking questions recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded referral drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety measures recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to the mission released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to the mission recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consent and no legal ground to tell this reader about the child. Nothing was printed. Record one, or choose another reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is not meant for this reader. Nothing was printed. Choose another reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for a class come from a training vault only. Nothing was printed. Open the training vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that this paper must say is not recorded. Nothing was printed. Fill it in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free text names a person, and this reader may not learn names. Nothing was printed. Take the names out of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free text tells what a safety note hides. Nothing was printed. Take it out of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral gets its number and return code when it is sent. Nothing was printed. Send it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral was taken back. Nothing was printed. Write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper belongs to a referral. Nothing was printed. Choose the referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written here. The paper keeps its number. Choose another folder and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent or carer in this case is under suspicion. Nothing was printed. Choose the reader for a parent under suspicion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country pack cannot be read: {file}, {key}: {reason}. Your data is unchanged. Put the pack&apos;s original files back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verified law table for {on}. Nothing was judged. Choose a later day, or ask a lawyer about that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law table has no option {name}. Nothing was judged. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts are not readable as JSON (line {line}). Nothing was judged. Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts hold a name that is not known or stands twice: {key}. Nothing was judged. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {key} has a wrong kind or is outside its range. Nothing was judged. Check the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields need another look. Nothing was saved yet; your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person has just changed this record. Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training vault was not finished and was taken away. Nothing else was changed. Start it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer there. Nothing was changed. Go back to the list to see what there is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. Nothing was changed. Unlock the vault to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role gives no rights in this vault. Nothing was changed. Ask the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the persons named in this case may know of it. Nothing was shown. Ask the supervisor of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no office yet, so no number can be given. Nothing was saved. Finish setting up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is recorded by a step of the procedure, not by editing. Nothing was changed. Use the button of that step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records refer to this one. Nothing was removed. Remove those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was submitted and stays as it is. Nothing was changed. Draft a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postponement moves a deadline and is recorded at its step. Nothing was changed. Postpone the step instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person gave a consent that counted until now. Marked as suspected, the consent no longer counts. Another consent or a legal ground is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed. Nothing was changed. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has an office already. Nothing was changed. Unlock it instead of setting it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person does not work in the office any more. Nothing was changed. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This child has a case already. Nothing was changed. Open that case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is an adult, and no sign of exploitation is recorded. No case was opened. Correct the age or record the sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write day.month.year, for example 09.03.2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the day to the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the time, for example 14:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hours:minutes, for example 14:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, for example 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number with at most two decimals, for example 2,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one entry of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is less than is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two places after the point are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates before 1900 are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is recorded by a step of the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number: KG-26-7Q4-00042-W is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One character of the number is wrong: its check character does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“14”, “≈ 14” or “13–15” will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the case to add this to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one child, or save without a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result goes without a new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps and deadlines brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain of the assessment recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain of the assessment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain of the assessment removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of the child recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of the child changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of the child removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family member recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family member changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family member removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency of the raid recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency of the raid changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency of the raid removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trafficking questions changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trafficking questions removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety note recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schooling recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schooling changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schooling removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the Commission recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the Commission changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the Commission removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child&apos;s details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raid or call changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the raid sheet changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raid or call recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raid recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may know of the case changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case handed to another worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index rebuilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person of the office added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this place. Nothing was changed. Look for the file, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s file is empty. Nothing was changed. Keep the file and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a database without encryption, not a vault. Nothing was changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged. Nothing was written to it. Keep the file and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was last used with a newer Kamkor. Nothing was changed. Update Kamkor on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open in another window or on another computer. Nothing was changed. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamkor may not write to the vault&apos;s file or folder. Nothing was changed. Ask who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault of this name is already here. It was not touched. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another task is still writing. Nothing of this step was saved; your text is kept. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Check the keyboard layout and Caps Lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the vault is missing. The vault itself is untouched. Put the file back, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was altered or is damaged. The vault itself is untouched. Put a good copy back, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was written by a newer Kamkor. Nothing was changed. Update Kamkor on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file belongs to another vault, or the start of the vault is damaged. Nothing was changed. Put the right file beside it, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last person who can open the vault. Nothing was changed. Add another person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no passphrase for the vault yet. Nothing was changed. Give the person one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key is typed without fault but opens another vault. Nothing was changed. Look for the sheet of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} of the recovery key does not fit. Nothing was changed. Compare it with the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key has {expected} characters, this one has {characters}. Nothing was changed. Compare it with the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe, this step is not saved; your text is kept. Free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer as it should. What was saved before is safe. Check the disk or the cable and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too little free memory for this. Nothing was changed. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s server does not answer. What was saved before is safe; your text is kept. Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be brought to this version. It is as it was before. Keep using the older Kamkor and report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step to undo. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step to redo. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step cannot be undone, only reversed by a step of its own. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step could not be taken back or repeated, because its records changed since. Nothing was changed. Edit the record instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: at least 15 characters, or four different words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too well known: others try this one first. Choose words of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too simple: the same few characters repeat. Choose words of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was stopped and not kept. The vault is untouched. Start it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy did not agree with the vault and was not kept. The vault is untouched. Try another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in this place. Nothing was changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged or not whole. Nothing was restored. Choose an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was made by a newer Kamkor. Nothing was restored. Update Kamkor on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault of this name is already in the folder. It was not touched. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plan_hints</name>
    <message>
        <source>The analysis of the situation is not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected effect on development and rights is not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan does not say yet whether protection services are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan does not say yet whether rehabilitation is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan does not say yet where the child lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan does not say yet whether a guardian or foster family is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child wants is not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no control date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no goal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goal has no measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measure has no due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is responsible for this measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measure names an agency but no person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan does not say how often this measure is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan does not say whether the family agrees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>Four questions of the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family and its situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on Children 36.2, 36.3, 36.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on Children 35</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing that can be seen or measured, in one domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the head of the administration. This is not undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new revision opens with all goals and measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by the Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postpone</name>
    <message>
        <source>Postpone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help goes on meanwhile. The step comes back on the day you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>referrals</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaiting receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · office default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt expected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for refusing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback expected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for recalling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground: {basis}, {day}; it covers: {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ground covers this receiver ({share}). It cannot be sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message>
        <source>What was seen at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger right now (24 hours begin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers kept by the employer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Found: {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closed: {closure_reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent or legal ground: {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment begun: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment finished: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan drafted: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan submitted: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan approved: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure done: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral sent to {to_agency}: {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt from {to_agency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral to {to_agency} ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trafficking questions asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm and danger recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work: {sector}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety note set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: {document}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>typed</name>
    <message>
        <source>There is no month {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {day} {month} {year}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>who_may_know</name>
    <message>
        <source>Who may know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of a kept case are shown and found by nobody else in this office. It can be widened later; what was read cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and open %n case(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save without a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
