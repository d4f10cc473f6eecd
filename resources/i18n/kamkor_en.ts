<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AttachmentTile</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message numerus="yes">
            <source>Verified: %n case(s), {size}. File: {name}</source>
            <translation>
                <numerusform>Verified: %n case, {size}. File: {name}</numerusform>
                <numerusform>Verified: %n cases, {size}. File: {name}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Brief</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measure(s)</source>
            <translation>
                <numerusform>%n measure</numerusform>
                <numerusform>%n measures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallNotes</name>
        <message numerus="yes">
            <source>%n earlier report(s) from this place</source>
            <translation>
                <numerusform>%n earlier report from this place</numerusform>
                <numerusform>%n earlier reports from this place</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CasesPage</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n yours</source>
            <translation>
                <numerusform>%n yours</numerusform>
                <numerusform>%n yours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommissionPage</name>
        <message numerus="yes">
            <source>%n case(s) waiting for a decision</source>
            <translation>
                <numerusform>%n case waiting for a decision</numerusform>
                <numerusform>%n cases waiting for a decision</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CopiesSheet</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DamagedSheet</name>
        <message numerus="yes">
            <source>Saved: %n case(s)</source>
            <translation>
                <numerusform>Saved: %n case</numerusform>
                <numerusform>Saved: %n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lost: %n case(s)</source>
            <translation>
                <numerusform>Lost: %n case</numerusform>
                <numerusform>Lost: %n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Other records lost: %n.</source>
            <translation>
                <numerusform>Other records lost: %n.</numerusform>
                <numerusform>Other records lost: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Records that lack a text: %n.</source>
            <translation>
                <numerusform>Records that lack a text: %n.</numerusform>
                <numerusform>Records that lack a text: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Entries of the journal not kept: %n.</source>
            <translation>
                <numerusform>Entries of the journal not kept: %n.</numerusform>
                <numerusform>Entries of the journal not kept: %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DirectoryPage</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueLine</name>
        <message numerus="yes">
            <source>sent %n day(s) ago</source>
            <translation>
                <numerusform>sent %n day ago</numerusform>
                <numerusform>sent %n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EnforcementPage</name>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FoldedList</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IntakePage</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InvestigationForms</name>
        <message numerus="yes">
            <source>The child is %n.</source>
            <comment>years of age</comment>
            <translation>
                <numerusform>The child is %n.</numerusform>
                <numerusform>The child is %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message numerus="yes">
            <source>%n entry</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The newest %n; narrow by days to see older ones</source>
            <translation>
                <numerusform>The newest %n; narrow by days to see older ones</numerusform>
                <numerusform>The newest %n; narrow by days to see older ones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeaveSheet</name>
        <message numerus="yes">
            <source>%n sealed case(s) must be handed over:</source>
            <translation>
                <numerusform>%n sealed case must be handed over:</numerusform>
                <numerusform>%n sealed cases must be handed over:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) must be handed over:</source>
            <translation>
                <numerusform>%n open case must be handed over:</numerusform>
                <numerusform>%n open cases must be handed over:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MovedDaysCard</name>
        <message numerus="yes">
            <source>%n case(s) changed</source>
            <translation>
                <numerusform>%n case changed</numerusform>
                <numerusform>%n cases changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message numerus="yes">
            <source>%n person(s) in the office</source>
            <translation>
                <numerusform>%n person in the office</numerusform>
                <numerusform>%n people in the office</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phrase(s) waiting</source>
            <translation>
                <numerusform>%n phrase waiting</numerusform>
                <numerusform>%n phrases waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n open case(s)</source>
            <translation>
                <numerusform>%n open case</numerusform>
                <numerusform>%n open cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrintPage</name>
        <message numerus="yes">
            <source>Printed %n time(s)</source>
            <translation>
                <numerusform>Printed %n time</numerusform>
                <numerusform>Printed %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrintPanel</name>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) left out</source>
            <translation>
                <numerusform>%n field left out</numerusform>
                <numerusform>%n fields left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProcedureCard</name>
        <message numerus="yes">
            <source>Move %n case(s) to the present version?</source>
            <translation>
                <numerusform>Move %n case to the present version?</numerusform>
                <numerusform>Move %n cases to the present version?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) moved</source>
            <translation>
                <numerusform>%n case moved</numerusform>
                <numerusform>%n cases moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) keep another version</source>
            <translation>
                <numerusform>%n open case keeps another version</numerusform>
                <numerusform>%n open cases keep another version</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RaidPage</name>
        <message numerus="yes">
            <source>%n child(ren)</source>
            <translation>
                <numerusform>%n child</numerusform>
                <numerusform>%n children</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under 14</source>
            <translation>
                <numerusform>%n under 14</numerusform>
                <numerusform>%n under 14</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n urgent</source>
            <translation>
                <numerusform>%n urgent</numerusform>
                <numerusform>%n urgent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Save and open %n case(s)</source>
            <translation>
                <numerusform>Save and open %n case</numerusform>
                <numerusform>Save and open %n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReferralsPage</name>
        <message numerus="yes">
            <source>%n without a receipt in time</source>
            <translation>
                <numerusform>%n without a receipt in time</numerusform>
                <numerusform>%n without a receipt in time</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SealSheet</name>
        <message numerus="yes">
            <source>The child's name also stands in %n other case(s), which stay as they are. Also look at:</source>
            <translation>
                <numerusform>The child's name also stands in %n other case, which stays as it is. Also look at:</numerusform>
                <numerusform>The child's name also stands in %n other cases, which stay as they are. Also look at:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SealedPage</name>
        <message numerus="yes">
            <source>receipt {mark}, %n record(s)</source>
            <translation>
                <numerusform>receipt {mark}, %n record</numerusform>
                <numerusform>receipt {mark}, %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServiceTable</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SittingPage</name>
        <message numerus="yes">
            <source>%n item(s) to decide before the sitting can be closed.</source>
            <translation>
                <numerusform>%n item to decide before the sitting can be closed.</numerusform>
                <numerusform>%n items to decide before the sitting can be closed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourcesTab</name>
        <message numerus="yes">
            <source>%n entry(s) rest on it</source>
            <translation>
                <numerusform>%n entry rests on it</numerusform>
                <numerusform>%n entries rest on it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s); at the right, how much rests on each</source>
            <translation>
                <numerusform>%n source; at the right, how much rests on it</numerusform>
                <numerusform>%n sources; at the right, how much rests on each</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <source>and %n more, on the page Cases</source>
            <translation>
                <numerusform>and %n more, on the page Cases</numerusform>
                <numerusform>and %n more, on the page Cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without a receipt</source>
            <translation>
                <numerusform>%n day without a receipt</numerusform>
                <numerusform>%n days without a receipt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnlockView</name>
        <message numerus="yes">
            <source>Wait %n second(s)</source>
            <translation>
                <numerusform>Wait %n second</numerusform>
                <numerusform>Wait %n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Entries</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>backup_words</name>
        <message numerus="yes">
            <source>Last good copy: {at}, %n day(s) ago.</source>
            <translation>
                <numerusform>Last good copy: {at}, %n day ago.</numerusform>
                <numerusform>Last good copy: {at}, %n days ago.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No backup for %n day(s).</source>
            <translation>
                <numerusform>No backup for %n day.</numerusform>
                <numerusform>No backup for %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The backup is whole. It holds %n case(s), and everything saved until {at}.</source>
            <translation>
                <numerusform>The backup is whole. It holds %n case, and everything saved until {at}.</numerusform>
                <numerusform>The backup is whole. It holds %n cases, and everything saved until {at}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That is %n case(s) fewer than the vault has now.</source>
            <translation>
                <numerusform>That is %n case fewer than the vault has now.</numerusform>
                <numerusform>That is %n cases fewer than the vault has now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That is %n case(s) more than the vault has now.</source>
            <translation>
                <numerusform>That is %n case more than the vault has now.</numerusform>
                <numerusform>That is %n cases more than the vault has now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The trial went well: %n case(s) of {at} were restored, opened and counted, then removed again. This backup can be relied on.</source>
            <translation>
                <numerusform>The trial went well: %n case of {at} was restored, opened and counted, then removed again. This backup can be relied on.</numerusform>
                <numerusform>The trial went well: %n cases of {at} were restored, opened and counted, then removed again. This backup can be relied on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>who_may_know</name>
        <message numerus="yes">
            <source>Save and open %n case(s)</source>
            <translation>
                <numerusform>Save and open %n case</numerusform>
                <numerusform>Save and open %n cases</numerusform>
            </translation>
        </message>
    </context>
</TS>
