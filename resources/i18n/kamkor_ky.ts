<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
    <context>
        <name>ActBody</name>
        <message>
            <source>What happened</source>
            <translation>Эмне болду</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Каттоо</translation>
        </message>
        <message>
            <source>Needed here: {fields}</source>
            <translation>Бул жерде керек: {fields}</translation>
        </message>
    </context>
    <context>
        <name>ActsTab</name>
        <message>
            <source>The step opened on a recorded fact, to be confirmed. A rejection needs a reason, which the supervisor sees.</source>
            <translation>Кадам катталган факт боюнча ачылды, аны ырастоо керек. Ырасталбаса, себеби жазылат, аны жетекчи көрөт.</translation>
        </message>
        <message>
            <source>Nothing is recorded here yet</source>
            <translation>Бул жерде азырынча эч нерсе катталган жок</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>кайтарып алынды</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Оңдоо</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Кайтарып алуу…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>The old wording stays readable as withdrawn.</source>
            <translation>Мурунку жазылышы кайтарып алынган деп окулуп турат.</translation>
        </message>
        <message>
            <source>Withdraw: {act}</source>
            <translation>Кайтарып алуу: {act}</translation>
        </message>
        <message>
            <source>It then counts as never done and stays readable.</source>
            <translation>Анда ал болбогондой эсептелет, бирок окулуп турат.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Кайтарып алуу</translation>
        </message>
    </context>
    <context>
        <name>AddPerson</name>
        <message>
            <source>Add a person</source>
            <translation>Кызматкер кошуу</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Ролу</translation>
        </message>
        <message>
            <source>No team</source>
            <translation>Топсуз</translation>
        </message>
        <message>
            <source>Team of</source>
            <translation>Кайсы жетекчинин тобу</translation>
        </message>
        <message>
            <source>The person comes in with a phrase that works once and for 48 hours, and sets a passphrase of their own.</source>
            <translation>Кызматкер бир жолу жана 48 саат жарактуу фраза менен кирип, өзүнүн сырсөз фразасын коёт.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Кошуу</translation>
        </message>
        <message>
            <source>The name is needed.</source>
            <translation>Аты-жөнү керек.</translation>
        </message>
        <message>
            <source>You are adding a person of the office.</source>
            <translation>Сиз мекемеге кызматкер кошуп жатасыз.</translation>
        </message>
    </context>
    <context>
        <name>AddSheet</name>
        <message>
            <source>Add a picture or scan</source>
            <translation>Сүрөт же скан кошуу</translation>
        </message>
        <message>
            <source>A copy without hidden data is kept in the vault. The file stays where it is: if it must not stay there, remove it yourself.</source>
            <translation>Сактагычта жашыруун маалыматтары жок көчүрмө калат. Файлдын өзү ордунда калат: ал жерде жатпашы керек болсо, өзүңүз өчүрүңүз.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Кошуу</translation>
        </message>
        <message>
            <source>The file is being made anew…</source>
            <translation>Файл жаңыдан түзүлүүдө…</translation>
        </message>
        <message>
            <source>File: {name}</source>
            <translation>Файл: {name}</translation>
        </message>
        <message>
            <source>File {number} of {count}: {name}</source>
            <translation>{count} файлдын {number}-файлы: {name}</translation>
        </message>
        <message>
            <source>Added. The original file still lies where it was; remove it there if it must not stay.</source>
            <translation>Кошулду. Баштапкы файл мурдагы ордунда жатат; ал жерде калбашы керек болсо, өчүрүңүз.</translation>
        </message>
    </context>
    <context>
        <name>Additions</name>
        <message>
            <source>Measures and referrals to add</source>
            <translation>Кошула турган чаралар жана жолдомолор</translation>
        </message>
        <message>
            <source>Add a measure</source>
            <translation>Чара кошуу</translation>
        </message>
        <message>
            <source>Add a referral</source>
            <translation>Жолдомо кошуу</translation>
        </message>
        <message>
            <source>Measures go into the plan; referrals become drafts, and nothing is sent by this.</source>
            <translation>Чаралар планга кирет, жолдомолор каралама болот; муну менен эч нерсе жөнөтүлбөйт.</translation>
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message>
            <source>Agenda</source>
            <translation>Күн тартиби</translation>
        </message>
        <message>
            <source>Nothing is on it yet.</source>
            <translation>Азырынча эч нерсе жок.</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Катышкандар</translation>
        </message>
        <message>
            <source>{present} of {members}</source>
            <translation>{members} ичинен {present}</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Мүчө кошуу</translation>
        </message>
        <message>
            <source>{name} is present</source>
            <translation>Катышууда: {name}</translation>
        </message>
    </context>
    <context>
        <name>ApprovalRow</name>
        <message>
            <source>While it is with the supervisor nobody changes it.</source>
            <translation>Жетекчиде турганда аны эч ким өзгөртпөйт.</translation>
        </message>
        <message>
            <source>You submitted this yourself.</source>
            <translation>Муну жетекчиге өзүңүз бергенсиз.</translation>
        </message>
        <message>
            <source>You submitted this yourself and are the only one who can decide.</source>
            <translation>Муну бекитүүгө өзүңүз бергенсиз, чечим чыгара турган башка киши жок.</translation>
        </message>
        <message>
            <source>Submitted and approved by the same person.</source>
            <translation>Берген жана бекиткен бир эле адам.</translation>
        </message>
        <message>
            <source>Submit again…</source>
            <translation>Кайра берүү…</translation>
        </message>
        <message>
            <source>To the supervisor…</source>
            <translation>Жетекчиге…</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Кайтарып алуу</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>Кайтаруу…</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Бекитүү…</translation>
        </message>
    </context>
    <context>
        <name>AssessmentBody</name>
        <message>
            <source>The talk with the child</source>
            <translation>Бала менен аңгемелешүү</translation>
        </message>
        <message>
            <source>The same trained person throughout, no detail more than needed, no examination without consent. At the first sign of distress the talk stops.</source>
            <translation>Башынан аягына чейин бир эле даярдыктан өткөн адам, ашыкча чоо-жайсыз, макулдуксуз кароо жок. Катуу тынчсыздануунун алгачкы белгисинде маек токтотулат.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentTab</name>
        <message>
            <source>Assessments</source>
            <translation>Баалоолор</translation>
        </message>
        <message>
            <source>Child is not ready…</source>
            <translation>Бала даяр эмес…</translation>
        </message>
        <message>
            <source>One trained person, one place the child chooses, breaks when the child wants. A deadline never forces questions: put the talk off, with a reason.</source>
            <translation>Бир даярдыгы бар адам, бала тандаган бир жер, бала каалаганда тыныгуу. Мөөнөт суроого мажбурлабайт: сүйлөшүүнү себебин жазып, кийинкиге калтырыңыз.</translation>
        </message>
        <message>
            <source>No assessment yet</source>
            <translation>Азырынча баалоо жок</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Аяктоо</translation>
        </message>
        <message>
            <source>Talk resumed</source>
            <translation>Маек уланды</translation>
        </message>
        <message>
            <source>The child shows distress: a psychologist sees it by {moment}. Office default: within 72 hours.</source>
            <translation>Балада катуу тынчсыздануу белгилери бар: психолог көрө турган мөөнөт: {moment}. Мекеме мөөнөтү: 72 саат.</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Жолдомо</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Жаңы версия</translation>
        </message>
        <message>
            <source>{kind}, revision {number}</source>
            <translation>{kind}, редакция {number}</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>аяктады</translation>
        </message>
        <message>
            <source>talk stopped</source>
            <translation>маек токтотулду</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>аяктай элек</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Кырдаал</translation>
        </message>
        <message>
            <source>The child's own words</source>
            <translation>Баланын өз сөзү</translation>
        </message>
        <message>
            <source>Who is with the child, of the family</source>
            <translation>Үй-бүлөдөн баланын жанында ким болот</translation>
        </message>
    </context>
    <context>
        <name>AttachmentSection</name>
        <message>
            <source>Pictures and scans</source>
            <translation>Сүрөттөр жана скандар</translation>
        </message>
        <message>
            <source>Add a picture or scan</source>
            <translation>Сүрөт же скан кошуу</translation>
        </message>
        <message>
            <source>JPEG, PNG or PDF, up to 20 MB. Files can also be dropped here.</source>
            <translation>JPEG, PNG же PDF, 20 МБга чейин. Файлдарды бул жерге сүйрөп таштаса да болот.</translation>
        </message>
        <message>
            <source>Pictures and scans ({endings})</source>
            <translation>Сүрөттөр жана скандар ({endings})</translation>
        </message>
        <message>
            <source>In the bin</source>
            <translation>Себетте</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Кайтаруу</translation>
        </message>
    </context>
    <context>
        <name>AttachmentSheet</name>
        <message>
            <source>added {moment} · {name}</source>
            <translation>кошулган: {moment} · {name}</translation>
        </message>
        <message>
            <source>Put into the bin…</source>
            <translation>Себетке салуу…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгөртүү…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Көчүрмөнү сактоо…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Change the attachment</source>
            <translation>Тиркемени өзгөртүү</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Себетке салуу</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Көчүрмөнү сактоо</translation>
        </message>
        <message>
            <source>The copy is not locked: whoever gets the file can look at it. Who gets it and why is kept in the case's register.</source>
            <translation>Көчүрмө корголбойт: файл колуна тийген ар бир адам аны көрө алат. Кимге жана эмне үчүн берилгени иштин реестринде сакталат.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentTile</name>
        <message>
            <source>covered: press to look</source>
            <translation>жашырылган: басыңыз</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n барак</numerusform>
                <numerusform>%n барак</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupBanner</name>
        <message>
            <source>Save now</source>
            <translation>Азыр сактоо</translation>
        </message>
        <message>
            <source>Saving and checking a backup</source>
            <translation>Камдык көчүрмө сакталып, текшерилүүдө</translation>
        </message>
        <message>
            <source>Backup saved and verified</source>
            <translation>Камдык көчүрмө сакталып, текшерилди</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Backup</source>
            <translation>Камдык көчүрмө</translation>
        </message>
        <message>
            <source>An encrypted copy, opened again and compared. Keep it on a disk or a stick that lies elsewhere.</source>
            <translation>Шифрленген көчүрмө кайра ачылып, салыштырылат. Аны башка жерде турган дискте же флешкада сактаңыз.</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Камдык көчүрмөлөр папкасы</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Тандоо…</translation>
        </message>
        <message>
            <source>Checking the copy</source>
            <translation>Көчүрмө текшерилүүдө</translation>
        </message>
        <message>
            <source>Save a verified backup</source>
            <translation>Текшерилген камдык көчүрмөнү сактоо</translation>
        </message>
        <message>
            <source>Kept copies…</source>
            <translation>Сакталган көчүрмөлөр…</translation>
        </message>
        <message>
            <source>Try the restore…</source>
            <translation>Калыбына келтирүүнү сынап көрүү…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Камдык көчүрмөнү калыбына келтирүү…</translation>
        </message>
        <message numerus="yes">
            <source>Verified: %n case(s), {size}. File: {name}</source>
            <translation>
                <numerusform>Текшерилди: %n иш, {size}. Файл: {name}</numerusform>
                <numerusform>Текшерилди: %n иш, {size}. Файл: {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Restored and checked: {name}. Open it with “Other vault…”.</source>
            <translation>Калыбына келтирилди жана текшерилди: {name}. Аны «Башка сактагыч…» аркылуу ачыңыз.</translation>
        </message>
    </context>
    <context>
        <name>Brief</name>
        <message>
            <source>An official is alleged to be involved. Agenda, papers and minutes for that body leave this item out.</source>
            <translation>Кызмат адамынын тиешеси бар деп айтылууда. Ал орган үчүн күн тартибине, документтерге жана протоколго бул маселе киргизилбейт.</translation>
        </message>
        <message>
            <source>This case is kept; only its worker and the people named know it.</source>
            <translation>Кирүүсү чектелген иш: аны жооптуу адис жана аталган адамдар гана билет.</translation>
        </message>
        <message>
            <source>named in this room only</source>
            <translation>аты ушул залда гана</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Ишти ачуу</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n жаш</numerusform>
                <numerusform>%n жаш</numerusform>
            </translation>
        </message>
        <message>
            <source>{low} to {high} years</source>
            <translation>{low} – {high} жаш</translation>
        </message>
        <message>
            <source>age not known</source>
            <translation>жашы белгисиз</translation>
        </message>
        <message>
            <source>no plan</source>
            <translation>план жок</translation>
        </message>
        <message numerus="yes">
            <source>%n measure(s)</source>
            <translation>
                <numerusform>%n чара</numerusform>
                <numerusform>%n чара</numerusform>
            </translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Маселе</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>What the child wants</source>
            <translation>Бала эмнени каалайт</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>жазылган эмес</translation>
        </message>
        <message>
            <source>Show the plan</source>
            <translation>Планды көрсөтүү</translation>
        </message>
        <message>
            <source>Hide the plan</source>
            <translation>Планды жашыруу</translation>
        </message>
        <message>
            <source>done</source>
            <translation>аткарылды</translation>
        </message>
        <message>
            <source>What members are not told, such as accounts of violence, is left out here.</source>
            <translation>Мүчөлөргө айтылбай турган маалымат, мисалы зомбулук жөнүндө баян, бул жерде көрсөтүлбөйт.</translation>
        </message>
    </context>
    <context>
        <name>CallCodes</name>
        <message>
            <source>Three codes that must be answered</source>
            <translation>Милдеттүү үч код</translation>
        </message>
        <message>
            <source>How the call ended</source>
            <translation>Чалуу эмне менен бүттү</translation>
        </message>
        <message>
            <source>Child labour</source>
            <translation>Балдар эмгеги</translation>
        </message>
        <message>
            <source>below the permitted age</source>
            <translation>уруксат берилген жашка чейин</translation>
        </message>
        <message>
            <source>Worst form</source>
            <translation>Эң оор түрү</translation>
        </message>
        <message>
            <source>exploitation, danger</source>
            <translation>эксплуатация, коркунуч</translation>
        </message>
        <message>
            <source>Trafficking</source>
            <translation>Адам сатуу</translation>
        </message>
        <message>
            <source>kept, moved, bought or sold</source>
            <translation>кармап турушат, ташышат, сатып алышат же сатышат</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>билбейм</translation>
        </message>
    </context>
    <context>
        <name>CallNotes</name>
        <message>
            <source>Ask</source>
            <translation>Суроолор</translation>
        </message>
        <message>
            <source>What is happening now?</source>
            <translation>Азыр эмне болуп жатат?</translation>
        </message>
        <message>
            <source>Is there an adult nearby whom the child trusts?</source>
            <translation>Жакын жерде бала ишенген чоң киши барбы?</translation>
        </message>
        <message>
            <source>Where are the child's papers?</source>
            <translation>Баланын документтери кайда?</translation>
        </message>
        <message>
            <source>May we ring back, and when?</source>
            <translation>Кайра чалсак болобу, качан?</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier report(s) from this place</source>
            <translation>
                <numerusform>Бул жерден мурунку билдирүүлөр: %n</numerusform>
                <numerusform>Бул жерден мурунку билдирүүлөр: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CareTab</name>
        <message>
            <source>Remove</source>
            <translation>Алып салуу</translation>
        </message>
        <message>
            <source>Where the child lives</source>
            <translation>Бала кайда жашайт</translation>
        </message>
        <message>
            <source>Record where the child lives</source>
            <translation>Бала жашаган жерди каттоо</translation>
        </message>
        <message>
            <source>It is not recorded yet where the child lives.</source>
            <translation>Бала кайда жашаары азырынча жазылган эмес.</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Кызматтар</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Кызмат кошуу</translation>
        </message>
        <message>
            <source>No service is planned or given yet.</source>
            <translation>Азырынча пландалган же көрсөтүлгөн кызмат жок.</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Баруулар</translation>
        </message>
        <message>
            <source>Record a visit</source>
            <translation>Барууну каттоо</translation>
        </message>
        <message>
            <source>Nobody has visited the child yet.</source>
            <translation>Балага азырынча эч ким бара элек.</translation>
        </message>
        <message>
            <source>Record a review</source>
            <translation>Карап чыгууну каттоо</translation>
        </message>
        <message>
            <source>Reviews of the plan</source>
            <translation>Планды карап чыгуулар</translation>
        </message>
        <message>
            <source>The plan has not been reviewed yet.</source>
            <translation>План азырынча кайра карала элек.</translation>
        </message>
    </context>
    <context>
        <name>CaseHead</name>
        <message>
            <source>More…</source>
            <translation>Дагы…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Record event</source>
            <translation>Окуяны каттоо</translation>
        </message>
        <message>
            <source>since {day}: {reason}. Only follow-ups and verifications go on.</source>
            <translation>{day} күнүнөн бери: {reason}. Жабылгандан кийинки текшерүүлөр жана натыйжаларды ырастоо гана улантылат.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылган</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Кайра ачуу…</translation>
        </message>
        <message>
            <source>Before print:</source>
            <translation>Басып чыгаруудан мурун:</translation>
        </message>
        <message>
            <source>Before contact:</source>
            <translation>Байланышуудан мурун:</translation>
        </message>
        <message>
            <source>{text} · set by {who}</source>
            <translation>{text} · ким койгон: {who}</translation>
        </message>
    </context>
    <context>
        <name>CasePage</name>
        <message>
            <source>Save what you typed?</source>
            <translation>Жазганыңызды сактайсызбы?</translation>
        </message>
        <message>
            <source>This case has text that is not saved yet.</source>
            <translation>Бул иште сактала элек текст бар.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Сактабоо</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Өзгөртүүнү улантуу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Эмне болду?</translation>
        </message>
        <message>
            <source>There is nothing you may do with the case as a whole.</source>
            <translation>Иштин бүтүнү менен сиз эч нерсе кыла албайсыз.</translation>
        </message>
        <message>
            <source>The case as a whole</source>
            <translation>Иштин бүтүнү</translation>
        </message>
        <message>
            <source>This version has no form for this step yet.</source>
            <translation>Бул версияда бул кадам үчүн форма азырынча жок.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Жалпы</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Жумуш</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Макулдук</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Баалоо</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Багыттоолор</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Жайгаштыруу</translation>
        </message>
        <message>
            <source>NRM</source>
            <translation>КБУМ</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Кайтаруу</translation>
        </message>
        <message>
            <source>Enforcement</source>
            <translation>Чаралар</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Натыйжа</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>Chronology</source>
            <translation>Хронология</translation>
        </message>
    </context>
    <context>
        <name>CasePeek</name>
        <message>
            <source>Only the persons named in this case may know of it.</source>
            <translation>Бул иш тууралуу анда аталган кызматкерлер гана биле алат.</translation>
        </message>
        <message>
            <source>Open in an emergency…</source>
            <translation>Өзгөчө кырдаалда ачуу…</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>аты белгисиз</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Ишти ачуу</translation>
        </message>
        <message>
            <source>Enter: open · Space: this look</source>
            <translation>Enter: ачуу · Боштук: кыскача көрүү</translation>
        </message>
        <message>
            <source>Why it was found</source>
            <translation>Эмне себептен аныкталган</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Азыр</translation>
        </message>
        <message>
            <source>Before contact: {note}</source>
            <translation>Байланышуудан мурун: {note}</translation>
        </message>
    </context>
    <context>
        <name>CaseTab</name>
        <message>
            <source>Save or discard this first. Your text is kept.</source>
            <translation>Алгач муну сактаңыз же сактабай жабыңыз. Жазганыңыз жоголгон жок.</translation>
        </message>
    </context>
    <context>
        <name>CasesPage</name>
        <message>
            <source>Cases</source>
            <translation>Иштер</translation>
        </message>
        <message>
            <source>New raid or call</source>
            <translation>Жаңы рейд же чалуу</translation>
        </message>
        <message>
            <source>Name in any script, case number, place, employer, words of a note</source>
            <translation>Аты каалаган алфавитте, иштин номери, жери, иш берүүчү, жазуудагы сөздөр</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>ачык: %n</numerusform>
                <numerusform>ачык: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n yours</source>
            <translation>
                <numerusform>сиздики: %n</numerusform>
                <numerusform>сиздики: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what is overdue</source>
            <translation>Мөөнөтү өткөнүн көрсөтүү</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Меники</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачык</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылган</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>High risk</source>
            <translation>Тобокелдик жогору</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Иреттөө</translation>
        </message>
        <message>
            <source>by due date</source>
            <translation>мөөнөтү боюнча</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>жаңысы алдыда</translation>
        </message>
        <message>
            <source>by name</source>
            <translation>аты боюнча</translation>
        </message>
        <message>
            <source>Kept cases of others are found by their whole number only, never by name.</source>
            <translation>Башкалардын кирүүсү чектелген иштери толук номери менен гана табылат, аты менен табылбайт.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n иш</numerusform>
                <numerusform>%n иш</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} for “{text}”</source>
            <translation>«{text}» боюнча: {count}</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Ылайык келгени жок</translation>
        </message>
        <message>
            <source>Try fewer letters, another spelling, or fewer filters.</source>
            <translation>Азыраак тамга, башкача жазылыш же азыраак чыпка колдонуп көрүңүз.</translation>
        </message>
        <message>
            <source>Show all open cases</source>
            <translation>Бардык ачык иштерди көрсөтүү</translation>
        </message>
        <message>
            <source>No case yet</source>
            <translation>Азырынча иш жок</translation>
        </message>
        <message>
            <source>A raid, a call or a list opens cases.</source>
            <translation>Рейд, чалуу же тизме боюнча иш ачылат.</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Жазып алуу</translation>
        </message>
        <message>
            <source>Each child is one line.</source>
            <translation>Ар бир бала — бир сап.</translation>
        </message>
        <message>
            <source>Say who may know</source>
            <translation>Ким биле аларын көрсөтүү</translation>
        </message>
        <message>
            <source>Before any case exists.</source>
            <translation>Иш ачылганга чейин.</translation>
        </message>
        <message>
            <source>Follow the steps</source>
            <translation>Кадамдар боюнча жүрүү</translation>
        </message>
        <message>
            <source>Each with its time and its law.</source>
            <translation>Ар биринин мөөнөтү жана мыйзамы бар.</translation>
        </message>
    </context>
    <context>
        <name>ChangePassphrase</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Сырсөз фразасын өзгөртүү</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>The passphrase was changed</source>
            <translation>Сырсөз фразасы өзгөртүлдү</translation>
        </message>
    </context>
    <context>
        <name>ChildTab</name>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Иш</translation>
        </message>
        <message>
            <source>Letters of any alphabet are kept as they are written.</source>
            <translation>Каалаган алфавиттин тамгалары жазылган бойдон сакталат.</translation>
        </message>
        <message>
            <source>Nothing is known yet</source>
            <translation>Азырынча эч нерсе белгилүү эмес</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
    </context>
    <context>
        <name>ChoiceSheet</name>
        <message>
            <source>A few letters</source>
            <translation>Бир нече тамга</translation>
        </message>
        <message>
            <source>↑↓ choose · Enter open · Esc close</source>
            <translation>↑↓ тандоо · Enter ачуу · Esc жабуу</translation>
        </message>
    </context>
    <context>
        <name>ChronologyTab</name>
        <message>
            <source>What happened</source>
            <translation>Эмне болду</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Аракеттер</translation>
        </message>
        <message>
            <source>History of changes</source>
            <translation>Өзгөртүүлөрдүн тарыхы</translation>
        </message>
        <message>
            <source>Chronology</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>Print the journal of the case…</source>
            <translation>Иштин журналын басып чыгаруу…</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Жазуу кошуу</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>What happened, the newest first</source>
            <translation>Эмне болду, жаңысы биринчи</translation>
        </message>
        <message>
            <source>↑↓ choose · Enter opens where it is recorded</source>
            <translation>↑↓ тандоо · Enter жазылган жерин ачат</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Баары</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Тартип</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Жардам</translation>
        </message>
        <message>
            <source>Enforcement</source>
            <translation>Чара көрүү</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>Search in the chronology</source>
            <translation>Хронологиядан издөө</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Эч нерсе туура келбейт</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>кайтарып алынган</translation>
        </message>
        <message>
            <source>late</source>
            <translation>кечиккен</translation>
        </message>
    </context>
    <context>
        <name>CodeEditor</name>
        <message>
            <source>type to search</source>
            <translation>издөө үчүн жазыңыз</translation>
        </message>
    </context>
    <context>
        <name>CodesEditor</name>
        <message>
            <source>none of these</source>
            <translation>булардын эч бири</translation>
        </message>
    </context>
    <context>
        <name>CommissionPage</name>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Plan a sitting</source>
            <translation>Отурумду пландоо</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) waiting for a decision</source>
            <translation>
                <numerusform>чечим күткөн иштер: %n</numerusform>
                <numerusform>чечим күткөн иштер: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Sittings</source>
            <translation>Отурумдар</translation>
        </message>
        <message>
            <source>Sitting {number}</source>
            <translation>Отурум № {number}</translation>
        </message>
        <message>
            <source>No sitting yet</source>
            <translation>Азырынча отурум жок</translation>
        </message>
        <message>
            <source>Plan the first one; plans that were submitted wait at the right.</source>
            <translation>Биринчисин пландаңыз; Комиссияга берилген пландар оң жакта күтөт.</translation>
        </message>
        <message>
            <source>Waiting for a decision</source>
            <translation>Чечим күтүүдө</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Күткөн эч нерсе жок</translation>
        </message>
        <message>
            <source>Submitted plans, emergency measures, reviews that want a change, institutions and closings appear here.</source>
            <translation>Бул жерде Комиссияга берилген пландар, кечиктирилгис чаралар, өзгөртүүнү талап кылган карап чыгуулар, мекемелер жана ишти жабуулар көрүнөт.</translation>
        </message>
        <message>
            <source>on the agenda</source>
            <translation>күн тартибинде</translation>
        </message>
        <message>
            <source>no sitting planned</source>
            <translation>отурум дайындалган эмес</translation>
        </message>
        <message>
            <source>Put on the agenda</source>
            <translation>Күн тартибине киргизүү</translation>
        </message>
        <message>
            <source>{decided} of {items} decided</source>
            <translation>чечилгени: {decided} / {items}</translation>
        </message>
        <message>
            <source>handed in</source>
            <translation>Комиссияга берилди</translation>
        </message>
        <message>
            <source>measures taken, not reported yet:</source>
            <translation>чаралар көрүлдү, кабарлана элек:</translation>
        </message>
        <message>
            <source>the review wants a change:</source>
            <translation>карап чыгуу боюнча план өзгөртүлүшү керек:</translation>
        </message>
        <message>
            <source>in an institution, not considered yet:</source>
            <translation>мекемеде, карала элек:</translation>
        </message>
        <message>
            <source>closing prepared</source>
            <translation>жабуу даярдалды</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>пландалган</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>жүрүп жатат</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>жабылган</translation>
        </message>
    </context>
    <context>
        <name>CommissionSection</name>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Put on an agenda</source>
            <translation>Күн тартибине киргизүү</translation>
        </message>
        <message>
            <source>The Commission has not had this case on its agenda.</source>
            <translation>Бул иш Комиссиянын күн тартибинде боло элек.</translation>
        </message>
        <message>
            <source>Plan a new sitting</source>
            <translation>Жаңы отурумду пландоо</translation>
        </message>
        <message>
            <source>Page Commission</source>
            <translation>«Комиссия» бети</translation>
        </message>
        <message>
            <source>Which sitting?</source>
            <translation>Кайсы отурум?</translation>
        </message>
        <message>
            <source>Which matter?</source>
            <translation>Кайсы маселе?</translation>
        </message>
        <message>
            <source>{matter}: submitted, not on an agenda yet.</source>
            <translation>{matter}: Комиссияга берилди, күн тартибинде азырынча жок.</translation>
        </message>
        <message>
            <source>{matter}: taken, not reported to the Commission yet.</source>
            <translation>{matter}: көрүлдү, Комиссияга кабарлана элек.</translation>
        </message>
        <message>
            <source>{matter}: the last review wants the plan changed.</source>
            <translation>{matter}: акыркы карап чыгуу боюнча план өзгөртүлүшү керек.</translation>
        </message>
        <message>
            <source>{matter}: in an institution, not considered yet.</source>
            <translation>{matter}: мекемеде, карала элек.</translation>
        </message>
        <message>
            <source>{matter}: prepared, not on an agenda yet.</source>
            <translation>{matter}: даярдалды, күн тартибинде азырынча жок.</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>азырынча чечим жок</translation>
        </message>
        <message>
            <source>{yes} in favour, {no} against, {none} abstained</source>
            <translation>макул: {yes}, каршы: {no}, калыс: {none}</translation>
        </message>
        <message>
            <source>Sitting</source>
            <translation>Отурум</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Добуштар</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Чечим чыгарылган күнү</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Тапшырма</translation>
        </message>
        <message>
            <source>Dissenting opinion</source>
            <translation>Өзгөчө пикир</translation>
        </message>
        <message>
            <source>The child's opinion</source>
            <translation>Баланын пикири</translation>
        </message>
        <message>
            <source>On the agenda</source>
            <translation>Күн тартибинде</translation>
        </message>
        <message>
            <source>by number only</source>
            <translation>номери менен гана</translation>
        </message>
        <message>
            <source>Open the sitting</source>
            <translation>Отурумду ачуу</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Алып салуу</translation>
        </message>
        <message>
            <source>Print the extract</source>
            <translation>Көчүрмөнү басып чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>ConfirmSheet</name>
        <message>
            <source>Your passphrase once more</source>
            <translation>Сырсөз фразаңыз дагы бир жолу</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Сырсөз фразасы</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Ырастоо</translation>
        </message>
        <message>
            <source>This is not your passphrase. Nothing was changed.</source>
            <translation>Бул сиздин сырсөз фразаңыз эмес. Эч нерсе өзгөргөн жок.</translation>
        </message>
    </context>
    <context>
        <name>ConsentTab</name>
        <message>
            <source>Who consents, of the family</source>
            <translation>Үй-бүлөдөн ким макулдук берет</translation>
        </message>
        <message>
            <source>From 14 years the child may consent. Nobody suspected of harming the child can. Once recorded it is not edited: it is withdrawn.</source>
            <translation>14 жаштан баштап бала өзү макулдук бере алат. Балага зыян келтирди деп шек саналган адам бере албайт. Катталган макулдук өзгөртүлбөйт: кайтарып алынат.</translation>
        </message>
        <message>
            <source>Consent or legal ground</source>
            <translation>Макулдук же укуктук негиз</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Каттоо</translation>
        </message>
        <message>
            <source>Withdraw: {ground}</source>
            <translation>Кайтарып алуу: {ground}</translation>
        </message>
        <message>
            <source>What was sent before stays sent. This is not undone.</source>
            <translation>Мурун жөнөтүлгөнү жөнөтүлгөн бойдон калат. Муну артка кайтарууга болбойт.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Кайтарып алуу</translation>
        </message>
        <message>
            <source>Safety note</source>
            <translation>Коопсуздук боюнча жазуу</translation>
        </message>
        <message>
            <source>It is shown before contact and print, and hides what it names.</source>
            <translation>Ал байланышуудан жана басып чыгаруудан мурун көрсөтүлөт, анда аталганды жашырат.</translation>
        </message>
        <message>
            <source>Before contact</source>
            <translation>Байланышуудан мурун</translation>
        </message>
        <message>
            <source>Add a safety note</source>
            <translation>Коопсуздук боюнча жазуу кошуу</translation>
        </message>
        <message>
            <source>No safety note is in force</source>
            <translation>Күчүндөгү коопсуздук боюнча жазуу жок</translation>
        </message>
        <message>
            <source>Mind it before</source>
            <translation>Эмнеден мурун эске алынат</translation>
        </message>
        <message>
            <source>Hidden on every paper</source>
            <translation>Бардык документтерде жашырылат</translation>
        </message>
        <message>
            <source>No longer needed</source>
            <translation>Мындан ары керек эмес</translation>
        </message>
        <message>
            <source>Consent and legal grounds</source>
            <translation>Макулдук жана укуктук негиздер</translation>
        </message>
        <message>
            <source>Record a ground</source>
            <translation>Негизди каттоо</translation>
        </message>
        <message>
            <source>Nothing that names the child can be sent yet: no ground counts now.</source>
            <translation>Баланы атаган эч нерсени азырынча жөнөтүүгө болбойт: күчүндөгү негиз жок.</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Кайтарып алуу…</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>күчүндө</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>кайтарып алынды</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>мөөнөтү бүткөн</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>күчүнө кире элек</translation>
        </message>
        <message>
            <source>giver is suspected</source>
            <translation>берген адамдан шек саналат</translation>
        </message>
    </context>
    <context>
        <name>CopiesSheet</name>
        <message>
            <source>Kept copies</source>
            <translation>Сакталган көчүрмөлөр</translation>
        </message>
        <message>
            <source>Kept are the last of seven days, four weeks and twelve months; older ones go by themselves, so that what was erased is gone after a year.</source>
            <translation>Жети күндүн, төрт жуманын жана он эки айдын акыркы көчүрмөлөрү сакталат; эскилери өзү өчөт, ошондо өчүрүлгөн маалымат бир жылдан кийин эч жерде калбайт.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n иш</numerusform>
                <numerusform>%n иш</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <source>The screen is covered</source>
            <translation>Экран жабылды</translation>
        </message>
        <message>
            <source>Nothing of the work can be seen here</source>
            <translation>Бул жерде иштен эч нерсе көрүнбөйт</translation>
        </message>
        <message>
            <source>The one who cares</source>
            <translation>Кам көргөн адам</translation>
        </message>
        <message>
            <source>The program made an error. What you typed is kept. Code for support: {code}</source>
            <translation>Программада ката кетти. Терилгени сакталды. Колдоо үчүн код: {code}</translation>
        </message>
        <message>
            <source>What you typed is kept, and work that is running goes on.</source>
            <translation>Терилгени сакталды, башталган иш улантылууда.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Сырсөз фразасы</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Another person, or close the vault</source>
            <translation>Башка адам же сактагычты жабуу</translation>
        </message>
        <message>
            <source>Passphrase of {initials}</source>
            <translation>Сырсөз фразасы: {initials}</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L hides the window and closes the vault at once.</source>
            <translation>Ctrl+Shift+L терезени дароо жашырып, сактагычты жабат.</translation>
        </message>
        <message>
            <source>After 5 wrong tries in a row: a pause of 30 seconds.</source>
            <translation>Катары менен 5 жолу туура келбесе: 30 секунд тыныгуу.</translation>
        </message>
        <message>
            <source>This is not the passphrase. Check Caps Lock and the keyboard.</source>
            <translation>Бул сырсөз фразасы туура эмес. Caps Lock баскычын жана баскычтоптун тилин текшериңиз.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Бир аз күтө туруңуз…</translation>
        </message>
    </context>
    <context>
        <name>CreateSheet</name>
        <message>
            <source>Make the vault of sealed cases</source>
            <translation>Өзгөчө корголгон иштердин сактагычын түзүү</translation>
        </message>
        <message>
            <source>It lies beside the office's vault and opens with the same passphrases, but only for the people named here.</source>
            <translation>Ал мекеменин сактагычынын жанында турат жана ошол эле сырсөз сөз айкаштары менен ачылат, бирок бул жерде аталган адамдарга гана.</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Түзүү</translation>
        </message>
        <message>
            <source>Named beside you</source>
            <translation>Сизден башка уруксат берилгендер</translation>
        </message>
        <message>
            <source>May open them in an emergency, with a reason</source>
            <translation>Өзгөчө кырдаалда, себебин жазып ача алгандар</translation>
        </message>
        <message>
            <source>Recovery key from the envelope, so that it opens the sealed cases too</source>
            <translation>Конверттеги калыбына келтирүү ачкычы, бул иштерди да ачышы үчүн</translation>
        </message>
        <message>
            <source>Without it the sealed cases are lost when all the people named lose their passphrases.</source>
            <translation>Ансыз, эгер аталган адамдардын баары сырсөздөрүн жоготсо, өзгөчө корголгон иштер жоголот.</translation>
        </message>
    </context>
    <context>
        <name>CreateVault</name>
        <message>
            <source>Making the vault</source>
            <translation>Сактагыч түзүлүүдө</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Өлкө</translation>
        </message>
        <message>
            <source>Procedure, law and forms follow it. It cannot be changed later.</source>
            <translation>Тартип, мыйзам жана бланктар ошол өлкө боюнча болот. Кийин өзгөртүүгө болбойт.</translation>
        </message>
        <message>
            <source>The office</source>
            <translation>Мекеме</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Сиз</translation>
        </message>
        <message>
            <source>Other folder…</source>
            <translation>Башка папка…</translation>
        </message>
        <message>
            <source>Whose vault is it</source>
            <translation>Сактагыч кимдики</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Сырсөз фразасын тандоо</translation>
        </message>
        <message>
            <source>Keep the recovery key</source>
            <translation>Калыбына келтирүү ачкычын сактоо</translation>
        </message>
        <message>
            <source>Step 1 of 3. The office's name stands on every paper.</source>
            <translation>Кадам: 1 / 3. Мекеменин аталышы ар бир документте турат.</translation>
        </message>
        <message>
            <source>Step 2 of 3. It opens the vault on this computer.</source>
            <translation>Кадам: 2 / 3. Бул компьютердеги сактагычты ачат.</translation>
        </message>
        <message>
            <source>Step 3 of 3. Print it or write it down, then type it back.</source>
            <translation>Кадам: 3 / 3. Басып чыгарыңыз же көчүрүп жазыңыз, анан кайра киргизиңиз.</translation>
        </message>
        <message>
            <source>Finish and open</source>
            <translation>Аяктап, ачуу</translation>
        </message>
        <message>
            <source>Folder for the vault</source>
            <translation>Сактагычтын папкасы</translation>
        </message>
        <message>
            <source>The vault is kept on this computer: {folder}</source>
            <translation>Сактагыч бул компьютерде турат: {folder}</translation>
        </message>
    </context>
    <context>
        <name>DailyCopySheet</name>
        <message>
            <source>Saving the daily copy…</source>
            <translation>Күндүк көчүрмө сакталууда…</translation>
        </message>
        <message>
            <source>Kamkor closes by itself when it is done.</source>
            <translation>Көчүрмө даяр болгондо Kamkor өзү жабылат.</translation>
        </message>
        <message>
            <source>Checking the copy</source>
            <translation>Көчүрмө текшерилүүдө</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Өткөрүп жиберүү</translation>
        </message>
    </context>
    <context>
        <name>DamagedSheet</name>
        <message>
            <source>This vault cannot be opened</source>
            <translation>Бул сактагыч ачылбайт</translation>
        </message>
        <message>
            <source>Nothing was overwritten and nothing will be: every way on makes a new vault beside the old files. Do not delete them.</source>
            <translation>Эч нерсенин үстүнө жазылган жок жана жазылбайт: кайсы жол болбосун, эски файлдардын жанына жаңы сактагыч түзүлөт. Аларды өчүрбөңүз.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Open the saved vault</source>
            <translation>Сакталып калган сактагычты ачуу</translation>
        </message>
        <message>
            <source>Reading what can be read</source>
            <translation>Окулганы окулууда</translation>
        </message>
        <message>
            <source>1. Go back to the last good backup</source>
            <translation>1. Акыркы бүтүн көчүрмөгө кайтуу</translation>
        </message>
        <message>
            <source>No backup was found on this computer. Look for a stick or another disk with backups; “Restore a backup…” opens them from anywhere.</source>
            <translation>Бул компьютерден көчүрмө табылган жок. Көчүрмөлөрү бар флешканы же башка дискти издеңиз; «Камдык көчүрмөнү калыбына келтирүү…» аларды каалаган жерден ачат.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Калыбына келтирүү…</translation>
        </message>
        <message>
            <source>{size}, in {folder}</source>
            <translation>{size}, {folder}</translation>
        </message>
        <message>
            <source>2. Or save what can still be read</source>
            <translation>2. Же окулганын сактап калуу</translation>
        </message>
        <message>
            <source>A copy of the damaged file is read, row by row. What can be read goes into a new vault beside it, with the same passphrases; you are told what is missing. It may hold more than an old backup, or less than a new one.</source>
            <translation>Бузулган файлдын көчүрмөсү сап-сабы менен окулат. Окулганы жанындагы жаңы сактагычка ошол эле сырсөз фразалары менен түшөт; эмне жетишпегени айтылат. Анда эски көчүрмөдөгүдөн көп же жаңысындагыдан аз болушу мүмкүн.</translation>
        </message>
        <message>
            <source>Save what can be read…</source>
            <translation>Окулганын сактап калуу…</translation>
        </message>
        <message>
            <source>The vault's file is not there.</source>
            <translation>Сактагычтын файлы жок.</translation>
        </message>
        <message numerus="yes">
            <source>Saved: %n case(s)</source>
            <translation>
                <numerusform>Сакталды: %n иш</numerusform>
                <numerusform>Сакталды: %n иш</numerusform>
            </translation>
        </message>
        <message>
            <source>How many cases are lost cannot be told.</source>
            <translation>Канча иш жоголгонун айтууга болбойт.</translation>
        </message>
        <message numerus="yes">
            <source>Lost: %n case(s)</source>
            <translation>
                <numerusform>Жоголду: %n иш</numerusform>
                <numerusform>Жоголду: %n иш</numerusform>
            </translation>
        </message>
        <message>
            <source>No case is lost.</source>
            <translation>Бир да иш жоголгон жок.</translation>
        </message>
        <message numerus="yes">
            <source>Other records lost: %n.</source>
            <translation>
                <numerusform>Башка жоголгон жазуулар: %n.</numerusform>
                <numerusform>Башка жоголгон жазуулар: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Records that lack a text: %n.</source>
            <translation>
                <numerusform>Тексти жетишпеген жазуулар: %n.</numerusform>
                <numerusform>Тексти жетишпеген жазуулар: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Entries of the journal not kept: %n.</source>
            <translation>
                <numerusform>Журналдын сакталбаган жазуулары: %n.</numerusform>
                <numerusform>Журналдын сакталбаган жазуулары: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>The key file was taken from the backup {name}.</source>
            <translation>Ачкыч файлы {name} көчүрмөсүнөн алынды.</translation>
        </message>
        <message>
            <source>File: {name}</source>
            <translation>Файл: {name}</translation>
        </message>
        <message>
            <source>What could be read was saved here. Check the last cases by paper.</source>
            <translation>Окулганы бул жерге сакталды. Акыркы иштерди кагаздар менен салыштырыңыз.</translation>
        </message>
    </context>
    <context>
        <name>DangerBar</name>
        <message>
            <source>Is the child in danger right now?</source>
            <translation>Балага азыр коркунуч барбы?</translation>
        </message>
        <message>
            <source>If yes: police and shelter first, and 24 hours begin (Code on Children, art. 36.7).</source>
            <translation>Ооба болсо: адегенде милиция жана баш калкалоочу жай, 24 саат мөөнөт башталат (Балдар жөнүндө кодекс, 36.7-берене).</translation>
        </message>
        <message>
            <source>If yes: police and shelter first.</source>
            <translation>Ооба болсо: адегенде милиция жана баш калкалоочу жай.</translation>
        </message>
        <message>
            <source>Court, prosecutor, Commission: in writing until {until}</source>
            <translation>Сот, прокурор, Комиссия: жазуу жүзүндө, мөөнөтү {until}</translation>
        </message>
        <message>
            <source>Police 102 first</source>
            <translation>Адегенде милиция, 102</translation>
        </message>
        <message>
            <source>to the duty officer: name the place</source>
            <translation>кезекчиге: жерин айтуу</translation>
        </message>
        <message>
            <source>Then the shelter</source>
            <translation>Андан кийин баш калкалоочу жай</translation>
        </message>
        <message>
            <source>through its coordinator</source>
            <translation>координатор аркылуу</translation>
        </message>
    </context>
    <context>
        <name>DateEditor</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>Календарды ачуу</translation>
        </message>
    </context>
    <context>
        <name>DecideSheet</name>
        <message>
            <source>Decide on this finding</source>
            <translation>Корутунду боюнча чечим</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Чечим</translation>
        </message>
        <message>
            <source>For the whole office: {reading}</source>
            <translation>Бүт мекеме үчүн: {reading}</translation>
        </message>
        <message>
            <source>A worst form or a crime is set aside only with a reason of its own.</source>
            <translation>Эң оор түр же кылмыш өзүнчө себеп менен гана эске алынбайт.</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Чечимди жазуу</translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <source>Decision</source>
            <translation>Чечим</translation>
        </message>
        <message>
            <source>Code on Children, art. 30 and 36.6</source>
            <translation>Балдар жөнүндө кодекс, 30-берене; 36-берене, 6-бөлүк</translation>
        </message>
        <message>
            <source>A decision can be appealed in court: Code on Children, art. 30.5.</source>
            <translation>Чечимге сотто даттанса болот: Балдар жөнүндө кодекс, 30-берене, 5-бөлүк.</translation>
        </message>
        <message>
            <source>Choose what was decided.</source>
            <translation>Чечимди тандоо керек.</translation>
        </message>
        <message>
            <source>Record the decision?</source>
            <translation>Чечим катталсынбы?</translation>
        </message>
        <message>
            <source>{decision}. A recorded decision is not undone; a new item can change it.</source>
            <translation>{decision}. Катталган чечим артка кайтарылбайт; аны жаңы маселе өзгөртө алат.</translation>
        </message>
        <message>
            <source>This item is decided, and a decision stays as it is. A new item can change it.</source>
            <translation>Бул маселе боюнча чечим чыгарылган жана ошол бойдон калат. Аны жаңы маселе өзгөртө алат.</translation>
        </message>
        <message>
            <source>Only the people who may know this case can decide on it here.</source>
            <translation>Бул иш боюнча чечимди бул жерде аны билүүгө укугу барлар гана чыгара алат.</translation>
        </message>
        <message>
            <source>The sitting is closed; its agenda and decisions stay as they are.</source>
            <translation>Отурум жабылган; күн тартиби жана чечимдери ошол бойдон калат.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Дагы бир карап чыгуу</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Каттоо</translation>
        </message>
        <message>
            <source>Previous item</source>
            <translation>Мурунку маселе</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>Кийинки маселе</translation>
        </message>
        <message>
            <source>Item {place} of {items} · Ctrl+Tab</source>
            <translation>Маселе: {place} / {items} · Ctrl+Tab</translation>
        </message>
        <message>
            <source>Print the extract</source>
            <translation>Көчүрмөнү басып чыгаруу</translation>
        </message>
        <message>
            <source>then the head approves</source>
            <translation>андан соң башчы бекитет</translation>
        </message>
        <message>
            <source>the change becomes a measure</source>
            <translation>өзгөртүү чарага айланат</translation>
        </message>
        <message>
            <source>the reason is needed</source>
            <translation>себеби керек</translation>
        </message>
        <message>
            <source>Record and go on</source>
            <translation>Каттап, улантуу</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Services</source>
            <translation>Кызматтар</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Ким жүргүзөт</translation>
        </message>
        <message>
            <source>Its work was taken over by</source>
            <translation>Анын ишин улантат</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Милдеттери</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Облус</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Жери</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Орун</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Жашы</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Иш тартиби</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Иш убактысы</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертме</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>белгисиз</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Булак</translation>
        </message>
        <message>
            <source>none named</source>
            <translation>көрсөтүлгөн эмес</translation>
        </message>
        <message>
            <source>Not verified: ask before you send somebody there.</source>
            <translation>Текшерилген эмес: жибергенден мурун тактаңыз.</translation>
        </message>
    </context>
    <context>
        <name>DirectoryPage</name>
        <message>
            <source>Save PDF…</source>
            <translation>PDF сактоо…</translation>
        </message>
        <message>
            <source>Name in any script, service, region, place</source>
            <translation>Каалаган алфавиттеги аталышы, кызмат, облус, жер</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>Эч нерсе табылган жок.</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Уюмдардын маалымдамасы</translation>
        </message>
        <message>
            <source>Save the directory as PDF</source>
            <translation>Маалымдаманы PDF кылып сактоо</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Баары</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Органдар</translation>
        </message>
        <message>
            <source>Places of help</source>
            <translation>Жардам жайлары</translation>
        </message>
        <message>
            <source>Any service</source>
            <translation>Ар кандай кызмат</translation>
        </message>
        <message>
            <source>Any region</source>
            <translation>Ар кандай облус</translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Only what is open</source>
            <translation>Ачыктары гана</translation>
        </message>
        <message>
            <source>Body or place</source>
            <translation>Орган же жер</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Эмне кылат</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Кайда</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>жана дагы %n</numerusform>
                <numerusform>жана дагы %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n жазуу</numerusform>
                <numerusform>%n жазуу</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentsTab</name>
        <message>
            <source>Papers to print</source>
            <translation>Басып чыгарылуучу документтер</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Басып чыгарылды</translation>
        </message>
        <message>
            <source>Nothing has been printed yet</source>
            <translation>Азырынча эч нерсе басып чыгарылган жок</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Кимге</translation>
        </message>
        <message>
            <source>Belongs to the step</source>
            <translation>Кайсы кадамга тиешелүү</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Эмне жөнүндө</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Азырынча болбойт</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Алдын ала көрүү</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Эмне үчүн</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Нускалар</translation>
        </message>
    </context>
    <context>
        <name>DomainGrid</name>
        <message>
            <source>Score at least one domain</source>
            <translation>Жок дегенде бир чөйрөнү баалоо керек</translation>
        </message>
        <message>
            <source>0 no concern · 1 some · 2 serious · 3 acute</source>
            <translation>0 тынчсыздануу жок · 1 бир аз · 2 олуттуу · 3 курч</translation>
        </message>
        <message>
            <source>Domains</source>
            <translation>Чөйрөлөр</translation>
        </message>
    </context>
    <context>
        <name>DomainRow</name>
        <message>
            <source>Evidence</source>
            <translation>Далилдер</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Булак</translation>
        </message>
        <message>
            <source>The child's own words</source>
            <translation>Баланын өз сөзү</translation>
        </message>
    </context>
    <context>
        <name>Drafting</name>
        <message>
            <source>Draft kept {time}</source>
            <translation>Каралама сакталды: {time}</translation>
        </message>
    </context>
    <context>
        <name>DueLine</name>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Receipt of a referral</source>
            <translation>Жолдомонун алынганын ырастоо</translation>
        </message>
        <message>
            <source>name kept</source>
            <translation>аты жашырылган</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>аты белгисиз</translation>
        </message>
        <message numerus="yes">
            <source>sent %n day(s) ago</source>
            <translation>
                <numerusform>%n күн мурун жөнөтүлдү</numerusform>
                <numerusform>%n күн мурун жөнөтүлдү</numerusform>
            </translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>күтүүдө</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>What you typed on {moment} is back.</source>
            <translation>Мурун жазганыңыз кайтарылды: {moment}.</translation>
        </message>
        <message>
            <source>Discard what you typed?</source>
            <translation>Жазганыңыз сакталбасынбы?</translation>
        </message>
        <message>
            <source>It is not saved yet.</source>
            <translation>Ал сактала элек.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Сактабоо</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Өзгөртүүнү улантуу</translation>
        </message>
        <message>
            <source>The case has changed meanwhile. Your text is kept; saving compares.</source>
            <translation>Бул арада иш өзгөрдү. Жазганыңыз жоголгон жок; сактаганда салыштырылат.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>сактала элек</translation>
        </message>
    </context>
    <context>
        <name>EmergencySheet</name>
        <message>
            <source>Open {number} in an emergency</source>
            <translation>{number} ишин өзгөчө кырдаалда ачуу</translation>
        </message>
        <message>
            <source>You will read the whole case until the end of tomorrow. Its worker and supervisor are told who opened it, when and why. This stays in the journal and is not taken back.</source>
            <translation>Сиз эртеңки күндүн аягына чейин бүт ишти окуй аласыз. Иштин адиси менен жетекчиси аны ким, качан жана эмне үчүн ачканын билет. Бул журналда калат жана артка кайтарылбайт.</translation>
        </message>
        <message>
            <source>Why it cannot wait for them</source>
            <translation>Эмне үчүн аларды күтүүгө болбойт</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Ишти ачуу</translation>
        </message>
        <message>
            <source>The reason is needed.</source>
            <translation>Себеби керек.</translation>
        </message>
        <message>
            <source>You are opening a case that is kept from you.</source>
            <translation>Сиз кирүүңүз чектелген ишти ачып жатасыз.</translation>
        </message>
        <message>
            <source>Open to you until {moment}</source>
            <translation>Сизге {moment} чейин ачык</translation>
        </message>
    </context>
    <context>
        <name>Enforcement</name>
        <message>
            <source>receipt awaited</source>
            <translation>ырастоо күтүүдө</translation>
        </message>
        <message>
            <source>receipt overdue</source>
            <translation>ырастоо кечигүүдө</translation>
        </message>
        <message>
            <source>received</source>
            <translation>алынды</translation>
        </message>
        <message>
            <source>expected by {day} (office default)</source>
            <translation>күтүлгөн мөөнөт: {day} (мекеме мөөнөтү)</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Өткөрүлдү</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Алынды</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>азырынча чечим жок</translation>
        </message>
        <message>
            <source>fine not paid</source>
            <translation>айып пул төлөнгөн жок</translation>
        </message>
        <message>
            <source>fine overdue</source>
            <translation>айып пулдун мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>fine paid</source>
            <translation>айып пул төлөндү</translation>
        </message>
        <message>
            <source>decided without a fine</source>
            <translation>айып пулсуз чечим</translation>
        </message>
        <message>
            <source>{count} calculation units</source>
            <translation>эсептик көрсөткүч: {count}</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Ачылды</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Чечим чыкты</translation>
        </message>
        <message>
            <source>Decision handed over</source>
            <translation>Чечим тапшырылды</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Төлөндү</translation>
        </message>
        <message>
            <source>less than the fine</source>
            <translation>айып пулдан аз</translation>
        </message>
        <message>
            <source>due by {day} (CO 563)</source>
            <translation>төлөө мөөнөтү {day} (УБК, 563-бер.)</translation>
        </message>
        <message>
            <source>check running</source>
            <translation>териштирүү жүрүп жатат</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>четке кагылды</translation>
        </message>
        <message>
            <source>investigation running</source>
            <translation>тергөө жүрүп жатат</translation>
        </message>
        <message>
            <source>in court</source>
            <translation>сотто</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>reopened</source>
            <translation>кайра ачылды</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Четке кагылды</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Сот</translation>
        </message>
        <message>
            <source>extended on {day}</source>
            <translation>узартылган күнү {day}</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Териштирүү</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Аяктаган күнү</translation>
        </message>
        <message>
            <source>Review asked for</source>
            <translation>Кайра карап чыгуу суралды</translation>
        </message>
        <message>
            <source>Prosecutor decided</source>
            <translation>Прокурордун чечими</translation>
        </message>
        <message>
            <source>no legal representative named</source>
            <translation>мыйзамдуу өкүл көрсөтүлгөн эмес</translation>
        </message>
        <message>
            <source>no psychologist or teacher named</source>
            <translation>психолог же мугалим көрсөтүлгөн эмес</translation>
        </message>
        <message>
            <source>not in a child-friendly room</source>
            <translation>балага ыңгайлуу бөлмөдө эмес</translation>
        </message>
        <message>
            <source>not recorded on video</source>
            <translation>видеого жазылган эмес</translation>
        </message>
        <message>
            <source>opinion not handed over</source>
            <translation>корутунду берилген эмес</translation>
        </message>
        <message>
            <source>held</source>
            <translation>өткөрүлдү</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>пландалган</translation>
        </message>
        <message>
            <source>{amount} som</source>
            <translation>{amount} сом</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>мөөнөтү {day}</translation>
        </message>
    </context>
    <context>
        <name>EnforcementForms</name>
        <message>
            <source>Violation noted</source>
            <translation>Катталган бузуу</translation>
        </message>
        <message>
            <source>Each body gets what lies in its remit (CPC 153.5). A hand-over is not undone; its receipt is expected within three working days (office default).</source>
            <translation>Ар бир орган өз ыйгарымына тиешелүүсүн алат (ЖПК, 153-берене, 5-бөлүк). Өткөрүү артка кайтарылбайт; алынганын ырастоо 3 жумуш күнүнүн ичинде күтүлөт (мекеме мөөнөтү).</translation>
        </message>
        <message>
            <source>A hand-over is not undone; its receipt is expected within three working days (office default).</source>
            <translation>Өткөрүү кайтарылбайт; алынганы үч жумуш күнүнүн ичинде ырасталат (мекеменин эрежеси).</translation>
        </message>
        <message>
            <source>Materials handed over</source>
            <translation>Материалдарды өткөрүү</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Каттоо</translation>
        </message>
        <message>
            <source>Receipt from {body}</source>
            <translation>Алынганын ырастоо: {body}</translation>
        </message>
        <message>
            <source>Offence case opened</source>
            <translation>Укук бузуу иши ачылды</translation>
        </message>
        <message>
            <source>Offence case</source>
            <translation>Укук бузуу иши</translation>
        </message>
        <message>
            <source>Decision of the offence case</source>
            <translation>Укук бузуу иши боюнча чечим</translation>
        </message>
        <message>
            <source>Decision handed over</source>
            <translation>Чечимди тапшыруу</translation>
        </message>
        <message>
            <source>From that day a fine is paid within 30 days (CO 563).</source>
            <translation>Ушул күндөн тартып айып пул 30 күндүн ичинде төлөнөт (УБК, 563-бер.).</translation>
        </message>
        <message>
            <source>Fine paid</source>
            <translation>Айып пул төлөө</translation>
        </message>
        <message>
            <source>A fine is paid once.</source>
            <translation>Айып пул бир жолу төлөнөт.</translation>
        </message>
        <message>
            <source>What was done to collect the fine</source>
            <translation>Айып пулду өндүрүү үчүн эмне кылынды</translation>
        </message>
        <message>
            <source>Feedback received</source>
            <translation>Алынган кайтарым байланыш</translation>
        </message>
        <message>
            <source>An official is alleged to be involved: materials go to the prosecutor, not to the police.</source>
            <translation>Кызмат адамынын тиешеси бар деп айтылууда: материалдар милицияга эмес, прокурорго берилет.</translation>
        </message>
        <message>
            <source>What is recorded here is not undone.</source>
            <translation>Бул жерде катталган нерсе артка кайтарылбайт.</translation>
        </message>
        <message>
            <source>Which work it is about</source>
            <translation>Кайсы жумуш жөнүндө</translation>
        </message>
        <message>
            <source>{article}: {individual} calculation units, for a firm {firm}.</source>
            <translation>{article}: эсептик көрсөткүч {individual}, юридикалык жак үчүн {firm}.</translation>
        </message>
        <message>
            <source>For information: the body decides.</source>
            <translation>Маалымат үчүн: чечимди орган чыгарат.</translation>
        </message>
    </context>
    <context>
        <name>EnforcementPage</name>
        <message>
            <source>Enforcement</source>
            <translation>Чара көрүү</translation>
        </message>
        <message>
            <source>Case number, number of the paper or body</source>
            <translation>Иштин номери, документтин номери же орган</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>Эмне күтүлүүдө</translation>
        </message>
        <message>
            <source>All that waits</source>
            <translation>Күтүлгөндөрдүн баары</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>Receipt of materials</source>
            <translation>Материалдардын алынганын ырастоо</translation>
        </message>
        <message>
            <source>Fine to be paid</source>
            <translation>Төлөнө турган айып пул</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Териштирүү</translation>
        </message>
        <message>
            <source>Investigation</source>
            <translation>Тергөө</translation>
        </message>
        <message>
            <source>Review by the prosecutor</source>
            <translation>Прокурордун кайра карап чыгуусу</translation>
        </message>
        <message>
            <source>What is waited for</source>
            <translation>Эмне күтүлөт</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Иш</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Качантан бери</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>{amount} som</source>
            <translation>{amount} сом</translation>
        </message>
        <message>
            <source>no limit known</source>
            <translation>мөөнөтү белгисиз</translation>
        </message>
        <message>
            <source>office default</source>
            <translation>мекеме мөөнөтү</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>мөөнөтү өткөнү: %n</numerusform>
                <numerusform>мөөнөтү өткөнү: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing fits “{text}”</source>
            <translation>«{text}» боюнча эч нерсе жок</translation>
        </message>
        <message>
            <source>Nothing waits here</source>
            <translation>Бул жерде күтүлгөн эч нерсе жок</translation>
        </message>
        <message>
            <source>Materials handed over, fines, checks and reviews are recorded on a case, tab Enforcement, and stand here until their answer is there.</source>
            <translation>Материалдарды өткөрүү, айып пулдар, териштирүүлөр жана кайра карап чыгуулар иштин «Чаралар» бөлүгүндө катталат жана жообу келгенче ушул жерде турат.</translation>
        </message>
    </context>
    <context>
        <name>EnforcementTab</name>
        <message>
            <source>Correct</source>
            <translation>Оңдоо</translation>
        </message>
        <message>
            <source>Violations</source>
            <translation>Бузуулар</translation>
        </message>
        <message>
            <source>No body has noted a violation here yet.</source>
            <translation>Бул жерде азырынча эч бир орган бузууну каттаган жок.</translation>
        </message>
        <message>
            <source>Record a violation</source>
            <translation>Бузууну каттоо</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып салуу</translation>
        </message>
        <message>
            <source>Materials handed over</source>
            <translation>Өткөрүлгөн материалдар</translation>
        </message>
        <message>
            <source>Nothing was handed over yet. Police and labour authority send each other what lies in the other's remit.</source>
            <translation>Азырынча эч нерсе өткөрүлгөн жок. Милиция жана эмгек мыйзамдарын көзөмөлдөө органы бири-биринин ыйгарымына тиешелүүсүн өткөрүп турат.</translation>
        </message>
        <message>
            <source>Record a hand-over</source>
            <translation>Өткөрүүнү каттоо</translation>
        </message>
        <message>
            <source>Record the receipt</source>
            <translation>Алынганын каттоо</translation>
        </message>
        <message>
            <source>Offence cases</source>
            <translation>Укук бузуу иштери</translation>
        </message>
        <message>
            <source>No offence case is known. The labour authority opens one on the materials.</source>
            <translation>Укук бузуу иши жөнүндө маалымат жок. Аны материалдар боюнча эмгек мыйзамдарын көзөмөлдөө органы ачат.</translation>
        </message>
        <message>
            <source>Record an offence case</source>
            <translation>Укук бузуу ишин каттоо</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Чечимди каттоо</translation>
        </message>
        <message>
            <source>Decision handed over</source>
            <translation>Чечим тапшырылды</translation>
        </message>
        <message>
            <source>Record the payment</source>
            <translation>Төлөнгөнүн каттоо</translation>
        </message>
        <message>
            <source>Note what was done to collect</source>
            <translation>Өндүрүү аракетин белгилөө</translation>
        </message>
        <message>
            <source>Checks and investigations</source>
            <translation>Териштирүүлөр жана тергөө</translation>
        </message>
        <message>
            <source>No check is known. Police or prosecutor begin one on signs of a crime.</source>
            <translation>Териштирүү жөнүндө маалымат жок. Кылмыштын белгилери болсо, аны милиция же прокурор баштайт.</translation>
        </message>
        <message>
            <source>Record a check</source>
            <translation>Териштирүүнү каттоо</translation>
        </message>
        <message>
            <source>Goes on from the one that ended on {day}.</source>
            <translation>Мурунку тергөөнүн уландысы, анын аяктаган күнү: {day}.</translation>
        </message>
        <message>
            <source>Reopened on {day} as a new investigation.</source>
            <translation>Жаңы тергөө катары кайра ачылган күнү: {day}.</translation>
        </message>
        <message>
            <source>Investigation opened</source>
            <translation>Тергөө башталды</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Четке кагылды</translation>
        </message>
        <message>
            <source>Check extended</source>
            <translation>Териштирүү узартылды</translation>
        </message>
        <message>
            <source>Record the end</source>
            <translation>Аяктаганын каттоо</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>Узартылды</translation>
        </message>
        <message>
            <source>Record the verdict</source>
            <translation>Өкүмдү каттоо</translation>
        </message>
        <message>
            <source>Ask for a review</source>
            <translation>Кайра карап чыгууну суроо</translation>
        </message>
        <message>
            <source>Review by the prosecutor</source>
            <translation>Прокурордун кайра карап чыгуусу</translation>
        </message>
        <message>
            <source>Interviews of the child</source>
            <translation>Баланы суроолор</translation>
        </message>
        <message>
            <source>Record an interview</source>
            <translation>Баланы суроону каттоо</translation>
        </message>
        <message>
            <source>It was held</source>
            <translation>Өткөрүлдү</translation>
        </message>
        <message>
            <source>Opinion of social services</source>
            <translation>Социалдык кызматтын корутундусу</translation>
        </message>
        <message>
            <source>The law asks for more (CPC 54, 78, 203): {gaps}.</source>
            <translation>Мыйзам көбүрөөктү талап кылат (ЖПК, 54-, 78-, 203-бер.): {gaps}.</translation>
        </message>
        <message>
            <source>Care for the child asks for more (office default): {gaps}.</source>
            <translation>Балага кам көрүү көбүрөөктү талап кылат (мекеменин эрежеси): {gaps}.</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Кайтарым байланыш</translation>
        </message>
        <message>
            <source>No body has reported the result yet.</source>
            <translation>Натыйжасын азырынча эч бир орган билдире элек.</translation>
        </message>
        <message>
            <source>Record feedback</source>
            <translation>Кайтарым байланышты каттоо</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Мазмуну</translation>
        </message>
    </context>
    <context>
        <name>EventForm</name>
        <message>
            <source>Who gives notice</source>
            <translation>Ким билдирүүдө</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Кимдер катышты</translation>
        </message>
    </context>
    <context>
        <name>EventPage</name>
        <message>
            <source>Intake</source>
            <translation>Кабыл алуу</translation>
        </message>
        <message>
            <source>What was written down</source>
            <translation>Эмне жазылган</translation>
        </message>
        <message>
            <source>Who reported is known to those who work on the case.</source>
            <translation>Ким билдиргени ишти жүргүзгөндөргө белгилүү.</translation>
        </message>
        <message>
            <source>Persons found</source>
            <translation>Аныкталган балдар</translation>
        </message>
        <message>
            <source>Nobody was named; no case was opened.</source>
            <translation>Эч кимдин аты аталган эмес; иш ачылган жок.</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>аты белгисиз</translation>
        </message>
        <message>
            <source>age {age}</source>
            <translation>жашы: {age}</translation>
        </message>
        <message>
            <source>age not known</source>
            <translation>жашы белгисиз</translation>
        </message>
        <message>
            <source>no case</source>
            <translation>иш жок</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>Иш ачуу</translation>
        </message>
        <message>
            <source>To the case</source>
            <translation>Ишке өтүү</translation>
        </message>
    </context>
    <context>
        <name>FirstStartView</name>
        <message>
            <source>No child and no deadline is lost between agencies.</source>
            <translation>Мекемелердин ортосунда бир да бала, бир да мөөнөт жоголбойт.</translation>
        </message>
        <message>
            <source>Preparing the fictional cases</source>
            <translation>Ойдон чыгарылган иштер даярдалууда</translation>
        </message>
        <message>
            <source>Vaults and backups</source>
            <translation>Сактагычтар жана камдык көчүрмөлөр</translation>
        </message>
        <message>
            <source>Open a vault or a backup</source>
            <translation>Сактагычты же камдык көчүрмөнү ачуу</translation>
        </message>
        <message>
            <source>The program made an error. Nothing was kept. Code for support: {code}</source>
            <translation>Программада ката кетти. Эч нерсе сакталган жок. Колдоо үчүн код: {code}</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Кош келиңиз</translation>
        </message>
        <message>
            <source>Choose a language. It can be changed at any time.</source>
            <translation>Тилди тандаңыз. Аны каалаган убакта өзгөртүүгө болот.</translation>
        </message>
        <message>
            <source>How to begin</source>
            <translation>Кантип баштоо керек</translation>
        </message>
        <message>
            <source>A training vault and a real one never mix: they are different files.</source>
            <translation>Окуу сактагычы менен чыныгысы эч качан аралашпайт: алар башка-башка файлдар.</translation>
        </message>
        <message>
            <source>Open an existing vault or a backup…</source>
            <translation>Бар сактагычты же камдык көчүрмөнү ачуу…</translation>
        </message>
        <message>
            <source>F1: help</source>
            <translation>F1: жардам</translation>
        </message>
        <message>
            <source>Ready in one click</source>
            <translation>Бир басуу менен даяр</translation>
        </message>
        <message>
            <source>No real data are needed</source>
            <translation>Чыныгы маалымат керек эмес</translation>
        </message>
        <message>
            <source>Marked on screen and on paper</source>
            <translation>Экранда жана кагазда белгиленген</translation>
        </message>
        <message>
            <source>Open the training vault</source>
            <translation>Окуу сактагычын ачуу</translation>
        </message>
        <message>
            <source>Documented stories: a raid, a call, a school, a border.</source>
            <translation>Документтерге негизделген окуялар: рейд, чалуу, мектеп, чек ара.</translation>
        </message>
        <message>
            <source>Try with fictional cases</source>
            <translation>Ойдон чыгарылган иштер менен көрүү</translation>
        </message>
        <message>
            <source>Only you have the passphrase</source>
            <translation>Сырсөз фразасын сиз гана билесиз</translation>
        </message>
        <message>
            <source>The recovery key is on paper</source>
            <translation>Калыбына келтирүү ачкычы кагазда</translation>
        </message>
        <message>
            <source>It can be moved to another computer</source>
            <translation>Башка компьютерге көчүрүүгө болот</translation>
        </message>
        <message>
            <source>Create a vault…</source>
            <translation>Сактагыч түзүү…</translation>
        </message>
        <message>
            <source>For real cases. Everything is encrypted on this computer.</source>
            <translation>Чыныгы иштер үчүн. Бул компьютерде баары шифрленет.</translation>
        </message>
        <message>
            <source>Create a working vault</source>
            <translation>Жумушчу сактагыч түзүү</translation>
        </message>
    </context>
    <context>
        <name>FirstStep</name>
        <message>
            <source>Now</source>
            <translation>Азыр</translation>
        </message>
    </context>
    <context>
        <name>FoldedList</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>дагы %n</numerusform>
                <numerusform>дагы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FollowCard</name>
        <message>
            <source>What follows</source>
            <translation>Андан ары эмне</translation>
        </message>
        <message>
            <source>Put it on the agenda of another sitting</source>
            <translation>Башка отурумдун күн тартибине киргизүү</translation>
        </message>
        <message>
            <source>Send the referral</source>
            <translation>Жолдомону жөнөтүү</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>мөөнөтү {day}</translation>
        </message>
    </context>
    <context>
        <name>GoalRatings</name>
        <message>
            <source>How far was each goal reached?</source>
            <translation>Ар бир максатка канчалык жетишилди?</translation>
        </message>
        <message>
            <source>There is no plan with goals yet; the review is kept without ratings.</source>
            <translation>Азырынча максаттары бар план жок; карап чыгуу баасыз сакталат.</translation>
        </message>
    </context>
    <context>
        <name>GuardList</name>
        <message>
            <source>Nothing is in the way.</source>
            <translation>Тоскоолдук жок.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Өтүү</translation>
        </message>
    </context>
    <context>
        <name>HandOverSheet</name>
        <message>
            <source>Sealed cases of {name}</source>
            <translation>Өзгөчө корголгон иштер: {name}</translation>
        </message>
        <message>
            <source>This person left and still keeps these cases. Choose who of those named takes them over; after that the person can be taken out.</source>
            <translation>Бул адам иштебейт, бирок иштер дагы эле анда. Уруксаты барлардын кимиси кабыл аларын тандаңыз; андан кийин анын уруксатын алып койсо болот.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Өткөрүп берүү</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>Адамды тандаңыз</translation>
        </message>
        <message>
            <source>Who takes them over</source>
            <translation>Иштерди ким кабыл алат</translation>
        </message>
        <message>
            <source>Choose first who takes the cases over.</source>
            <translation>Адегенде иштерди ким кабыл аларын тандаңыз.</translation>
        </message>
    </context>
    <context>
        <name>HoldersCard</name>
        <message>
            <source>Who opens them</source>
            <translation>Аларды ким ачат</translation>
        </message>
        <message>
            <source>Who is taken out keeps what was copied before: the vault gets a new key, so that nothing later opens with the old one.</source>
            <translation>Уруксаты алынган адамда мурда көчүргөнү гана калат: сактагыч дароо жаңы ачкыч алат, кийинкилер эскиси менен ачылбайт.</translation>
        </message>
        <message>
            <source>named</source>
            <translation>уруксаты бар</translation>
        </message>
        <message>
            <source>in an emergency</source>
            <translation>өзгөчө кырдаалда</translation>
        </message>
        <message>
            <source>has a new key: name again</source>
            <translation>жаңы ачкыч: кайра уруксат бериңиз</translation>
        </message>
        <message>
            <source>left the office: take out</source>
            <translation>кетти: уруксатын алыңыз</translation>
        </message>
        <message>
            <source>Another named supervisor decides about you.</source>
            <translation>Сиз жөнүндө уруксаты бар башка жетекчи чечет.</translation>
        </message>
        <message>
            <source>{name} has not opened the vault with an own passphrase yet.</source>
            <translation>{name} сактагычты өзүнүн сырсөз фразасы менен али ача элек.</translation>
        </message>
        <message>
            <source>May this person open the sealed cases?</source>
            <translation>Бул адам өзгөчө корголгон иштерди ача алабы?</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Эч нерсе өзгөртпөө</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Уруксатын алуу</translation>
        </message>
        <message>
            <source>Only in an emergency</source>
            <translation>Өзгөчө кырдаалда гана</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Уруксат берүү</translation>
        </message>
        <message>
            <source>Who opens the sealed cases</source>
            <translation>Өзгөчө корголгон иштерди ким ачат</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Бир аз күтүңүз…</translation>
        </message>
    </context>
    <context>
        <name>HotlinePage</name>
        <message>
            <source>Call</source>
            <translation>Чалуу</translation>
        </message>
        <message>
            <source>Some fields need another look. Nothing is lost.</source>
            <translation>Айрым талааларды дагы бир карап чыгуу керек. Эч нерсе жоголгон жок.</translation>
        </message>
        <message>
            <source>Answer the three codes; “don't know” is an answer.</source>
            <translation>Үч кодго жооп бериңиз; «билбейм» – бул да жооп.</translation>
        </message>
        <message>
            <source>Choose the case this call belongs to.</source>
            <translation>Чалуу тиешелүү болгон ишти тандоо керек.</translation>
        </message>
        <message>
            <source>What the caller says</source>
            <translation>Чалган адам эмне дейт</translation>
        </message>
        <message>
            <source>The child, as far as known</source>
            <translation>Бала жөнүндө белгилүүсү</translation>
        </message>
        <message>
            <source>Who is calling</source>
            <translation>Ким чалып жатат</translation>
        </message>
        <message>
            <source>Save and open a case</source>
            <translation>Сактап, иш ачуу</translation>
        </message>
        <message>
            <source>Save the call</source>
            <translation>Чалууну сактоо</translation>
        </message>
    </context>
    <context>
        <name>InlineMessage</name>
        <message>
            <source>Close the message</source>
            <translation>Билдирүүнү жабуу</translation>
        </message>
    </context>
    <context>
        <name>IntakePage</name>
        <message>
            <source>Intake</source>
            <translation>Кабыл алуу</translation>
        </message>
        <message>
            <source>New call</source>
            <translation>Жаңы чалуу</translation>
        </message>
        <message>
            <source>New raid</source>
            <translation>Жаңы рейд</translation>
        </message>
        <message>
            <source>Go on with the draft?</source>
            <translation>Караламаны улантасызбы?</translation>
        </message>
        <message>
            <source>A form was begun and not saved: {when}.</source>
            <translation>Форма толтурула баштап, сакталбай калган: {when}.</translation>
        </message>
        <message>
            <source>Discard and begin anew</source>
            <translation>Сактабай, кайра баштоо</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Begun and not saved: {what}, {when}</source>
            <translation>Башталып, сакталбай калган: {what}, {when}</translation>
        </message>
        <message>
            <source>Raids, calls and lists</source>
            <translation>Рейддер, чалуулар жана тизмелер</translation>
        </message>
        <message>
            <source>Nothing has come in yet</source>
            <translation>Азырынча эч нерсе келген жок</translation>
        </message>
        <message>
            <source>Each event is written once, with a line for every child.</source>
            <translation>Ар бир окуя бир жолу жазылат, ар бир балага бир сап.</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Жазып алуу</translation>
        </message>
        <message>
            <source>Unknown is an answer.</source>
            <translation>«Белгисиз» – бул да жооп.</translation>
        </message>
        <message>
            <source>Say who may know</source>
            <translation>Ким биле аларын көрсөтүү</translation>
        </message>
        <message>
            <source>Before any case exists.</source>
            <translation>Иш ачылганга чейин.</translation>
        </message>
        <message>
            <source>Cases open</source>
            <translation>Иштер ачылат</translation>
        </message>
        <message>
            <source>With findings and next steps.</source>
            <translation>Корутундулары жана кийинки кадамдары менен.</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Дагы көрсөтүү</translation>
        </message>
        <message>
            <source>place kept</source>
            <translation>жери жашырылган</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n иш</numerusform>
                <numerusform>%n иш</numerusform>
            </translation>
        </message>
        <message>
            <source>no case</source>
            <translation>иш жок</translation>
        </message>
    </context>
    <context>
        <name>InvestigationForms</name>
        <message>
            <source>A check takes 10 days, and up to 20 when extended (CPC 153.3).</source>
            <translation>Териштирүү 10 күнгө, узартылганда 20 күнгө чейин созулат (ЖПК, 153-берене, 3-бөлүк).</translation>
        </message>
        <message>
            <source>Check begun</source>
            <translation>Териштирүү башталды</translation>
        </message>
        <message>
            <source>Check and investigation</source>
            <translation>Териштирүү жана тергөө</translation>
        </message>
        <message>
            <source>Check extended</source>
            <translation>Териштирүү узартылды</translation>
        </message>
        <message>
            <source>A check is extended once, to 20 days (CPC 153.3).</source>
            <translation>Териштирүү бир жолу, 20 күнгө чейин узартылат (ЖПК, 153-берене, 3-бөлүк).</translation>
        </message>
        <message>
            <source>Investigation refused</source>
            <translation>Тергөө баштоодон баш тартылды</translation>
        </message>
        <message>
            <source>A refusal can be challenged before the prosecutor.</source>
            <translation>Баш тартуу боюнча прокурорго даттанса болот.</translation>
        </message>
        <message>
            <source>Investigation opened</source>
            <translation>Тергөө башталды</translation>
        </message>
        <message>
            <source>It takes one month for a minor crime, else two; until the gravity is known the shorter counts (CPC 162).</source>
            <translation>Анча оор эмес кылмыш боюнча бир ай, башкалары боюнча эки ай; оордугу белгисиз болсо, кыска мөөнөт эсептелет (ЖПК, 162-бер.).</translation>
        </message>
        <message>
            <source>Investigation extended</source>
            <translation>Тергөө узартылды</translation>
        </message>
        <message>
            <source>An investigation is extended to 4, 6 or 9 months (CPC 162).</source>
            <translation>Тергөө 4, 6 же 9 айга чейин узартылат (ЖПК, 162-бер.).</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Каттоо</translation>
        </message>
        <message>
            <source>Investigation ended</source>
            <translation>Тергөө аяктады</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Өкүм</translation>
        </message>
        <message>
            <source>Review by the prosecutor asked for</source>
            <translation>Прокурордон кайра карап чыгуу суралды</translation>
        </message>
        <message>
            <source>An answer is expected within 30 days (office default).</source>
            <translation>Жооп 30 күндүн ичинде күтүлөт (мекеме мөөнөтү).</translation>
        </message>
        <message>
            <source>Prosecutor's decision on the review</source>
            <translation>Кайра карап чыгуу боюнча прокурордун чечими</translation>
        </message>
        <message>
            <source>Reopened, it becomes a new investigation; the old one stays as it was.</source>
            <translation>Кайра ачылганда жаңы тергөө башталат; мурункусу ошол бойдон калат.</translation>
        </message>
        <message>
            <source>Interview of the child</source>
            <translation>Баланы суроо</translation>
        </message>
        <message>
            <source>Interview held</source>
            <translation>Баланы суроо өткөрүлдү</translation>
        </message>
        <message>
            <source>The child's age is not known: it counts as younger than 14.</source>
            <translation>Баланын жашы белгисиз: 14 жашка чейин деп эсептелет.</translation>
        </message>
        <message numerus="yes">
            <source>The child is %n.</source>
            <comment>years of age</comment>
            <translation>
                <numerusform>Бала %n жашта.</numerusform>
                <numerusform>Бала %n жашта.</numerusform>
            </translation>
        </message>
        <message>
            <source>An adult whom the child trusts sits beside it (office default).</source>
            <translation>Баланын жанында ал ишенген чоң киши отурат (мекеменин эрежеси).</translation>
        </message>
        <message>
            <source>A parent or the territorial unit, and a psychologist or a teacher, sit beside it (CPC 54, 78, 203).</source>
            <translation>Жанында ата-энеси же райондук башкармалык жана психолог же мугалим болот (ЖПК, 54-, 78-, 203-бер.).</translation>
        </message>
        <message>
            <source>A parent or the territorial unit sits beside it (CPC 54, 78, 203).</source>
            <translation>Жанында ата-энеси же райондук башкармалык болот (ЖПК, 54-, 78-, 203-бер.).</translation>
        </message>
        <message>
            <source>Investigation</source>
            <translation>Тергөө</translation>
        </message>
    </context>
    <context>
        <name>JournalCard</name>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Who saw, changed, printed or was refused what. Nobody can take an entry out unnoticed.</source>
            <translation>Ким эмнени көрдү, өзгөрттү, басып чыгарды, кимге эмнеден баш тартылды. Жазууну билинбей алып салууга болбойт.</translation>
        </message>
        <message>
            <source>Open the journal</source>
            <translation>Журналды ачуу</translation>
        </message>
    </context>
    <context>
        <name>JournalChecks</name>
        <message>
            <source>Type the mark from a paper</source>
            <translation>Кагаздагы белгини териңиз</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Салыштыруу</translation>
        </message>
        <message>
            <source>Verify the journal</source>
            <translation>Журналды текшерүү</translation>
        </message>
        <message>
            <source>The journal is being verified</source>
            <translation>Журнал текшерилүүдө</translation>
        </message>
    </context>
    <context>
        <name>JournalFilters</name>
        <message>
            <source>All</source>
            <translation>Баары</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Киши</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Бардык кишилер</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Иштин номери</translation>
        </message>
        <message>
            <source>from</source>
            <translation>баштап</translation>
        </message>
        <message>
            <source>to</source>
            <translation>чейин</translation>
        </message>
    </context>
    <context>
        <name>JournalNotices</name>
        <message>
            <source>The date is right</source>
            <translation>Күнү туура</translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message>
            <source>Print the journal of the case…</source>
            <translation>Иштин журналын басып чыгаруу…</translation>
        </message>
        <message>
            <source>No entry fits</source>
            <translation>Ылайыктуу жазуу жок</translation>
        </message>
        <message>
            <source>Choose another kind, person, case or other days.</source>
            <translation>Башка түрүн, кишини, ишти же башка күндөрдү тандаңыз.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Баарын көрсөтүү</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Verify the journal</source>
            <translation>Журналды текшерүү</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмне</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Иш</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтык</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>nobody signed in</source>
            <translation>эч ким кирген эмес</translation>
        </message>
        <message>
            <source>fields of a kept case</source>
            <translation>кирүүсү чектелген иштин талаалары</translation>
        </message>
        <message>
            <source>done</source>
            <translation>аткарылды</translation>
        </message>
        <message numerus="yes">
            <source>%n entry</source>
            <translation>
                <numerusform>%n жазуу</numerusform>
                <numerusform>%n жазуу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The newest %n; narrow by days to see older ones</source>
            <translation>
                <numerusform>Эң жаңы %n; эскирээктерин көрүү үчүн күндөрдү көрсөтүңүз</numerusform>
                <numerusform>Эң жаңы %n; эскирээктерин көрүү үчүн күндөрдү көрсөтүңүз</numerusform>
            </translation>
        </message>
        <message>
            <source>Your role does not include the content of cases</source>
            <translation>Сиздин ролуңузга иштердин мазмуну кирбейт</translation>
        </message>
        <message>
            <source>Choose an entry of the case first</source>
            <translation>Адегенде ошол иштин жазуусун тандаңыз</translation>
        </message>
        <message>
            <source>The case is kept from you</source>
            <translation>Бул ишке кирүүңүз чектелген</translation>
        </message>
    </context>
    <context>
        <name>KeepingCard</name>
        <message>
            <source>Keeping and erasing</source>
            <translation>Сактоо жана өчүрүү</translation>
        </message>
        <message>
            <source>How long records are kept, what is on hold, what lies in the bin, what was erased.</source>
            <translation>Маалымат канча сакталат, эмне өчүрүүдөн корголгон, эмне себетте, эмне өчүрүлгөн.</translation>
        </message>
        <message>
            <source>Due for review: {count}</source>
            <translation>Чечүү керек: {count}</translation>
        </message>
        <message>
            <source>Waiting for your decision: {count}</source>
            <translation>Сиздин чечимиңизди күтүп жатат: {count}</translation>
        </message>
        <message>
            <source>Open keeping and erasing</source>
            <translation>Сактоо жана өчүрүүнү ачуу</translation>
        </message>
    </context>
    <context>
        <name>KeyReminder</name>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} жана дагы {count}</translation>
        </message>
        <message>
            <source>Left the office: {names}. The key of the vault is still the old one.</source>
            <translation>Мекемеден кеткендер: {names}. Сактагычтын ачкычы мурункудай эле.</translation>
        </message>
        <message>
            <source>Renew the key…</source>
            <translation>Ачкычты алмаштыруу…</translation>
        </message>
        <message>
            <source>A copy of the file that was taken may still open.</source>
            <translation>Алып кетилген көчүрмө дагы эле ачылышы мүмкүн.</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Keys</source>
            <translation>Ыкчам баскычтар</translation>
        </message>
        <message>
            <source>Hide the window and close the vault at once</source>
            <translation>Терезени дароо жашырып, сактагычты жабуу</translation>
        </message>
        <message>
            <source>Go to a page of the rail</source>
            <translation>Каптал панелдеги бетке өтүү</translation>
        </message>
        <message>
            <source>Go to the next field; Shift+Tab goes back</source>
            <translation>Кийинки талаага өтүү; Shift+Tab артка кайтарат</translation>
        </message>
        <message>
            <source>Open what is chosen</source>
            <translation>Тандалганды ачуу</translation>
        </message>
        <message>
            <source>Back out; what you typed stays</source>
            <translation>Артка чыгуу; жазганыңыз сакталып турат</translation>
        </message>
        <message>
            <source>Write ң ө ү on any keyboard; with Shift the capitals</source>
            <translation>Каалаган баскычтопто ң ө ү жазуу; Shift менен баш тамгалар</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
    </context>
    <context>
        <name>KnowRecoverySheet</name>
        <message>
            <source>Let the recovery key open the sealed cases</source>
            <translation>Өзгөчө корголгон иштер үчүн калыбына келтирүү ачкычы</translation>
        </message>
        <message>
            <source>Take the sheet out of the envelope, type the key, and seal the envelope again. Where they knew an older key, a verified backup is made first and that key opens nothing later.</source>
            <translation>Баракты конверттен алып, ачкычты киргизиңиз жана конвертти кайра мөөрлөңүз. Иштер мурунку ачкычты билсе, адегенде текшерилген камдык көчүрмө жасалат жана ал ачкыч кийинкилерди ачпайт.</translation>
        </message>
        <message>
            <source>Recovery key of the office, from the paper</source>
            <translation>Мекеменин калыбына келтирүү ачкычы, кагаздан</translation>
        </message>
        <message>
            <source>Take the key over</source>
            <translation>Ачкычты кабыл алуу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>The recovery key opens the sealed cases too</source>
            <translation>Калыбына келтирүү ачкычы өзгөчө корголгон иштерди да ачат</translation>
        </message>
    </context>
    <context>
        <name>KyrgyzKeys</name>
        <message>
            <source>Letter {letter}</source>
            <translation>Тамга: {letter}</translation>
        </message>
    </context>
    <context>
        <name>LawCard</name>
        <message>
            <source>No breach found in the recorded facts.</source>
            <translation>Жазылган маалыматта мыйзам бузуу табылган жок.</translation>
        </message>
        <message>
            <source>What the law says</source>
            <translation>Мыйзам эмне дейт</translation>
        </message>
        <message>
            <source>if the child is {ages}</source>
            <translation>эгер баланын жашы мындай болсо: {ages}</translation>
        </message>
        <message>
            <source>missing: {parts}</source>
            <translation>жетишпейт: {parts}</translation>
        </message>
        <message>
            <source>Not enough data:</source>
            <translation>Маалымат жетишсиз:</translation>
        </message>
    </context>
    <context>
        <name>LeaveSheet</name>
        <message>
            <source>{name} leaves the office</source>
            <translation>{name} мекемеден кетет</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Who takes them over</source>
            <translation>Аларды ким кабыл алат</translation>
        </message>
        <message>
            <source>Nobody of the office may take these cases over.</source>
            <translation>Мекемеде бул иштерди кабыл ала турган адам жок.</translation>
        </message>
        <message>
            <source>The person can no longer open the vault. What they wrote stays under their name.</source>
            <translation>Бул адам сактагычты мындан ары ача албайт. Анын жазгандары өз аты менен калат.</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>Кызматкерди тандаңыз</translation>
        </message>
        <message>
            <source>{name} will not be able to open the vault any more.</source>
            <translation>{name} сактагычты мындан ары ача албайт.</translation>
        </message>
        <message>
            <source>Choose first who takes the cases over.</source>
            <translation>Адегенде иштерди ким кабыл аларын тандаңыз.</translation>
        </message>
        <message>
            <source>The sealed cases must be handed over first.</source>
            <translation>Адегенде өзгөчө корголгон иштерди өткөрүп берүү керек.</translation>
        </message>
        <message numerus="yes">
            <source>%n sealed case(s) must be handed over:</source>
            <translation>
                <numerusform>Өзгөчө корголгон %n ишти өткөрүп берүү керек:</numerusform>
                <numerusform>Өзгөчө корголгон %n ишти өткөрүп берүү керек:</numerusform>
            </translation>
        </message>
        <message>
            <source>Who of those named takes them over</source>
            <translation>Уруксаты барлардын кимиси кабыл алат</translation>
        </message>
        <message>
            <source>You are not named for the sealed cases. Ask somebody who is to hand these over: on this same sheet, or, after the person has gone, where the sealed cases say who opens them.</source>
            <translation>Сизге өзгөчө корголгон иштерге уруксат берилген эмес. Аларды өткөрүп берүүнү уруксаты бар адамдан сураныңыз: ушул эле терезеде же адам кеткенден кийин өзгөчө корголгон иштерди ким ача турганы көрсөтүлгөн жерде.</translation>
        </message>
        <message>
            <source>The person must go today; the sealed cases are handed over later</source>
            <translation>Адам бүгүн кетиши керек; өзгөчө корголгон иштер кийин өткөрүлөт</translation>
        </message>
        <message>
            <source>Hand over and take out of the office</source>
            <translation>Иштерди өткөрүп, мекемеден чыгаруу</translation>
        </message>
        <message>
            <source>Take out of the office</source>
            <translation>Мекемеден чыгаруу</translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) must be handed over:</source>
            <translation>
                <numerusform>%n ачык ишти өткөрүп берүү керек:</numerusform>
                <numerusform>%n ачык ишти өткөрүп берүү керек:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>жана дагы %n</numerusform>
                <numerusform>жана дагы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Renew the key of the vault?</source>
            <translation>Сактагычтын ачкычын алмаштырасызбы?</translation>
        </message>
        <message>
            <source>Who left may have copied the file. With a new key that copy opens nothing that is written from now on. A verified backup is made first; nothing can be saved meanwhile. It can also be done later: Settings, People.</source>
            <translation>Кеткен адам файлды көчүрүп алган болушу мүмкүн. Жаңы ачкыч менен ал көчүрмө мындан кийин жазылгандарды ачпайт. Адегенде текшерилген камдык көчүрмө жасалат; ал убакта эч нерсе сактоого болбойт. Кийин жасаса да болот: «Жөндөөлөр», «Кызматкерлер».</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Азыр эмес</translation>
        </message>
        <message>
            <source>Back up and renew the key</source>
            <translation>Көчүрмө жасап, ачкычты алмаштыруу</translation>
        </message>
        <message>
            <source>You are renewing the key of the vault.</source>
            <translation>Сиз сактагычтын ачкычын алмаштырып жатасыз.</translation>
        </message>
        <message>
            <source>The key of the vault was renewed</source>
            <translation>Сактагычтын ачкычы алмаштырылды</translation>
        </message>
        <message>
            <source>Renewing the key of the vault</source>
            <translation>Сактагычтын ачкычы алмаштырылууда</translation>
        </message>
    </context>
    <context>
        <name>LicencesSheet</name>
        <message>
            <source>Licences</source>
            <translation>Лицензиялар</translation>
        </message>
        <message>
            <source>Licences of the parts</source>
            <translation>Бөлүктөрдүн лицензиялары</translation>
        </message>
        <message>
            <source>Licence texts</source>
            <translation>Лицензиялардын тексттери</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
    </context>
    <context>
        <name>LongSheet</name>
        <message>
            <source>One moment…</source>
            <translation>Бир аз күтүңүз…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>LookAlikeBar</name>
        <message>
            <source>Yes, add to that case</source>
            <translation>Ооба, ошол ишке кошуу</translation>
        </message>
        <message>
            <source>No, another child</source>
            <translation>Жок, башка бала</translation>
        </message>
        <message>
            <source>Line {number} looks like {case}:</source>
            <translation>{number}-сап бул ишке окшош – {case}:</translation>
        </message>
        <message>
            <source>{about}. The same child?</source>
            <translation>{about}. Ошол эле балабы?</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Working…</source>
            <translation>Аткарылууда…</translation>
        </message>
        <message>
            <source>Last step not saved</source>
            <translation>Акыркысы сакталган жок</translation>
        </message>
        <message>
            <source>Take your last step as not saved. What was saved before is safe, and what you typed is still here. If it happens again, tell the person who looks after Kamkor this code: {code}</source>
            <translation>Акыркы аракетти сакталган жок деп эсептеңиз. Мурда сакталганы бүтүн, терилгени экранда калды. Кайталанса, бул кодду Kamkorду тейлеген адамга айтыңыз: {code}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>The program made an error</source>
            <translation>Программада ката кетти</translation>
        </message>
        <message>
            <source>All is saved</source>
            <translation>Баары сакталды</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Сакталды: {time}</translation>
        </message>
        <message>
            <source>Taken back: {action}</source>
            <translation>Артка кайтарылды: {action}</translation>
        </message>
    </context>
    <context>
        <name>MergeSheet</name>
        <message>
            <source>Not saved yet: another person changed this record. Your text is kept.</source>
            <translation>Али сактала элек: бул жазууну башка адам өзгөрттү. Текстиңиз сакталды.</translation>
        </message>
        <message>
            <source>Another person has just changed this record</source>
            <translation>Бул жазууну азыр эле башка адам өзгөрттү</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Сиз</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>али сактала элек</translation>
        </message>
        <message>
            <source>saved {moment}</source>
            <translation>сакталган: {moment}</translation>
        </message>
        <message>
            <source>Your text is kept. Choose what stays: {open} fields differ, {settled} fitted together.</source>
            <translation>Текстиңиз сакталды. Эмне калаарын тандаңыз. Айырмаланган талаалар: {open}; өзү биригип калгандары: {settled}.</translation>
        </message>
        <message>
            <source>Both texts, one below the other</source>
            <translation>Эки текст тең, бири-биринин астында</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>белгисиз</translation>
        </message>
        <message>
            <source>Put off, my text stays</source>
            <translation>Кийинкиге калтыруу, менин текстим сакталат</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Жыйынтыкты сактоо</translation>
        </message>
        <message>
            <source>left to choose: {count}</source>
            <translation>тандоо калды: {count}</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>меники</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>башканыкы</translation>
        </message>
        <message>
            <source>both</source>
            <translation>экөө тең</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>Башка адам</translation>
        </message>
    </context>
    <context>
        <name>MomentEditor</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>сс:мм</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Убакыт</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Азыр</translation>
        </message>
    </context>
    <context>
        <name>MoveSheet</name>
        <message>
            <source>Procedure version {old} → {new}</source>
            <translation>Тартиптин версиясы {old} → {new}</translation>
        </message>
        <message>
            <source>The version this case was opened with is not kept here, so the case follows the present one already.</source>
            <translation>Иш ачылган версия бул жерде сакталган эмес, ошондуктан иш азыркысы боюнча жүрүп жатат.</translation>
        </message>
        <message>
            <source>What is recorded stays as it is. Moving a case is not undone.</source>
            <translation>Жазылгандар ошол бойдон калат. Ишти өткөрүү артка кайтарылбайт.</translation>
        </message>
        <message>
            <source>In this case</source>
            <translation>Бул иште</translation>
        </message>
        <message>
            <source>No step, deadline, finding or right of this case changes.</source>
            <translation>Бул иште кадамдар, мөөнөттөр, корутундулар жана укуктар өзгөрбөйт.</translation>
        </message>
        <message>
            <source>In the procedure</source>
            <translation>Тартипте</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Ошол бойдон калтыруу</translation>
        </message>
        <message>
            <source>Move this case</source>
            <translation>Ишти өткөрүү</translation>
        </message>
    </context>
    <context>
        <name>MovedDaySheet</name>
        <message>
            <source>Day moved by decree</source>
            <translation>Жылдырылган күн</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
    </context>
    <context>
        <name>MovedDaysCard</name>
        <message>
            <source>Days moved by decree</source>
            <translation>Жылдырылган күндөр</translation>
        </message>
        <message>
            <source>They outrank the calendar of the country. Limits in working days are counted by them.</source>
            <translation>Алар өлкөнүн календарынан жогору турат. Жумуш күндөгү мөөнөттөр ушулар боюнча эсептелет.</translation>
        </message>
        <message>
            <source>No day is moved.</source>
            <translation>Жылдырылган күн жок.</translation>
        </message>
        <message>
            <source>Add a day…</source>
            <translation>Күн кошуу…</translation>
        </message>
        <message>
            <source>The supervisor decides this.</source>
            <translation>Муну жетекчи чечет.</translation>
        </message>
        <message>
            <source>Counting the deadlines anew</source>
            <translation>Мөөнөттөр кайра эсептелүүдө</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) changed</source>
            <translation>
                <numerusform>%n иш өзгөрдү</numerusform>
                <numerusform>%n иш өзгөрдү</numerusform>
            </translation>
        </message>
        <message>
            <source>working day</source>
            <translation>жумуш күнү</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>дем алыш күнү</translation>
        </message>
        <message>
            <source>Change {day}</source>
            <translation>{day} өзгөртүү</translation>
        </message>
        <message>
            <source>Remove {day}</source>
            <translation>{day} алып салуу</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>At least 15 characters, or four different words. Nobody can look it up. Who loses it comes in with a single-use phrase from a supervisor, or with the recovery key.</source>
            <translation>Кеминде 15 белги же төрт түрдүү сөз. Аны эч ким көрө албайт. Унутсаңыз: жетекчи бир жолку фраза берет же калыбына келтирүү ачкычы ачат.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Сырсөз фразасы</translation>
        </message>
        <message>
            <source>Suggest a phrase</source>
            <translation>Фраза сунуштоо</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Дагы бир жолу</translation>
        </message>
        <message>
            <source>The two are not the same. Type it again.</source>
            <translation>Экөө бирдей эмес. Кайра киргизиңиз.</translation>
        </message>
        <message>
            <source>Words drawn by chance. Read them, then type them once more below.</source>
            <translation>Сөздөр кокустан тандалды. Окуп чыгып, төмөндө дагы бир жолу жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>NewRecoveryKey</name>
        <message>
            <source>New recovery key</source>
            <translation>Жаңы калыбына келтирүү ачкычы</translation>
        </message>
        <message>
            <source>Make a new one if the printed sheet is lost, if its envelope was opened without need, or if others may have seen it. The key on the old sheet then opens the vault no more.

The new key is shown once. Print it or write it down. Nothing changes until you have typed it back from the paper.</source>
            <translation>Басылган барак жоголсо, конверт керексиз ачылса же ачкычты башкалар көрүп калышы мүмкүн болсо, жаңысын жасаңыз. Эски барактагы ачкыч сактагычты мындан ары ачпайт.

Жаңы ачкыч бир жолу көрсөтүлөт. Басып чыгарыңыз же жазып алыңыз. Аны кагаздан кайра киргизмейинче эч нерсе өзгөрбөйт.</translation>
        </message>
        <message>
            <source>Show a new key</source>
            <translation>Жаңы ачкычты көрсөтүү</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Бир аз күтүңүз…</translation>
        </message>
        <message>
            <source>The old recovery key still holds. Destroy what was printed or written down just now.</source>
            <translation>Мурунку калыбына келтирүү ачкычы күчүндө. Азыр басып чыгарганыңызды же жазганыңызды жок кылыңыз.</translation>
        </message>
        <message>
            <source>Put the new key in force</source>
            <translation>Жаңы ачкычты колдонууга киргизүү</translation>
        </message>
        <message>
            <source>You are making a new recovery key.</source>
            <translation>Сиз жаңы калыбына келтирүү ачкычын жасап жатасыз.</translation>
        </message>
        <message>
            <source>Destroy the old sheet.</source>
            <translation>Эски баракты жок кылыңыз.</translation>
        </message>
        <message>
            <source>The new key opens the sealed cases too.</source>
            <translation>Жаңы ачкыч өзгөчө корголгон иштерди да ачат.</translation>
        </message>
        <message>
            <source>The new recovery key is in force</source>
            <translation>Жаңы калыбына келтирүү ачкычы күчүнө кирди</translation>
        </message>
        <message>
            <source>The sealed cases still know the old recovery key. A supervisor who is named there types the new one on the page “Sealed cases”.</source>
            <translation>Өзгөчө корголгон иштер азырынча мурунку калыбына келтирүү ачкычын билет. Аларга уруксаты бар жетекчи жаңы ачкычты «Өзгөчө коргоо» бетинде киргизет.</translation>
        </message>
        <message>
            <source>Who has seen the old key and has an older copy of the file can read that copy, and with it what is written from now on. With a new key of the vault it opens nothing that comes after. A verified backup is made first; nothing can be saved meanwhile. It can also be done later: Settings, People.</source>
            <translation>Мурунку ачкычты көргөн жана файлдын эски көчүрмөсү бар адам ал көчүрмөнү, анын жардамы менен мындан кийин жазылганды да окуй алат. Сактагычтын ачкычы алмаштырылса, кийинкилер мындай ачылбайт. Адегенде текшерилген камдык көчүрмө жасалат; ал убакта эч нерсе сактоого болбойт. Кийин жасаса да болот: «Жөндөөлөр», «Кызматкерлер».</translation>
        </message>
    </context>
    <context>
        <name>NextSteps</name>
        <message>
            <source>Nothing is waiting in this case.</source>
            <translation>Бул иште күткөн эч нерсе жок.</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Кийинки кадамдар</translation>
        </message>
        <message>
            <source>Why? {step}</source>
            <translation>Эмне үчүн? {step}</translation>
        </message>
        <message>
            <source>Print: {document}</source>
            <translation>Басып чыгаруу: {document}</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жооп берүү</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Каттоо</translation>
        </message>
    </context>
    <context>
        <name>NrmTab</name>
        <message>
            <source>Questions on trafficking</source>
            <translation>Адам сатуу боюнча суроолор</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Каттоо</translation>
        </message>
        <message>
            <source>A decision is not undone; another one corrects it.</source>
            <translation>Чечим артка кайтарылбайт; аны башка чечим оңдойт.</translation>
        </message>
        <message>
            <source>The mission of the child's country is to be notified.</source>
            <translation>Баланын өлкөсүнүн өкүлчүлүгүнө билдирүү керек.</translation>
        </message>
        <message>
            <source>Record the notice</source>
            <translation>Билдирүүнү каттоо</translation>
        </message>
        <message>
            <source>Safety, assistance, notices</source>
            <translation>Коопсуздук, жардам, билдирүүлөр</translation>
        </message>
        <message>
            <source>Tick what was found; none ticked means asked, and none found. For a child act and purpose suffice: means are not needed.</source>
            <translation>Эмне аныкталса, белгилеңиз; эч нерсе белгиленбесе — суралган жана табылган жок. Бала үчүн аракет жана максат жетиштүү: каражат керек эмес.</translation>
        </message>
        <message>
            <source>Which body identifies officially is a choice of the office, not of a law that could be read; it is set under Settings.</source>
            <translation>Расмий идентификациялоочу органды мекеме тандайт: бул боюнча мыйзамдын тексти табылган жок. Ал жөндөөлөрдө коюлат.</translation>
        </message>
        <message>
            <source>This person is 18 or older and shows signs of trafficking: not dropped.</source>
            <translation>Бул адам 18 жашта же андан улуу, адам сатуунун белгилери бар: жардамсыз калтырылбайт.</translation>
        </message>
        <message>
            <source>Refer as an adult victim</source>
            <translation>Чоң курмандык катары багыттоо</translation>
        </message>
        <message>
            <source>Record the questions</source>
            <translation>Суроолорду каттоо</translation>
        </message>
        <message>
            <source>suspicion</source>
            <translation>шектенүү бар</translation>
        </message>
        <message>
            <source>no sign found</source>
            <translation>белги табылган жок</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Азырынча суралган жок</translation>
        </message>
        <message>
            <source>Identification</source>
            <translation>Идентификация</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Негиздемеси</translation>
        </message>
        <message>
            <source>No decision yet</source>
            <translation>Азырынча чечим жок</translation>
        </message>
        <message>
            <source>Assistance, one with the child's plan</source>
            <translation>Баланын планы менен бирдиктүү жардам</translation>
        </message>
        <message>
            <source>Open the plan</source>
            <translation>Планды ачуу</translation>
        </message>
        <message>
            <source>The plan has no measures yet. Help is given before, on any suspicion.</source>
            <translation>Планда азырынча чара жок. Жардам ага чейин эле, ар кандай шек болгондо көрсөтүлөт.</translation>
        </message>
    </context>
    <context>
        <name>OfficeCard</name>
        <message>
            <source>The office</source>
            <translation>Мекеме</translation>
        </message>
        <message>
            <source>Only plans approved by the supervisor enter an agenda</source>
            <translation>Күн тартибине жетекчи бекиткен пландар гана кирет</translation>
        </message>
        <message>
            <source>Save the office</source>
            <translation>Мекемени сактоо</translation>
        </message>
        <message>
            <source>Takes effect at once. Plans already on an agenda stay there.</source>
            <translation>Дароо күчүнө кирет. Күн тартибинде турган пландар кала берет.</translation>
        </message>
        <message>
            <source>The supervisor decides this.</source>
            <translation>Муну жетекчи чечет.</translation>
        </message>
    </context>
    <context>
        <name>OfficePackSheet</name>
        <message>
            <source>The pack beside the vault</source>
            <translation>Сактагычтын жанындагы эрежелер пакети</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Ким текшерген</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>азырынча эч ким</translation>
        </message>
        <message>
            <source>In use now</source>
            <translation>Азыр колдонулууда</translation>
        </message>
        <message>
            <source>It has faults and cannot be used. The present procedure stays in force. Send this list to whoever made the pack.</source>
            <translation>Анда каталар бар, колдонууга болбойт. Мурунку тартип күчүндө калат. Бул тизмени пакетти даярдаган кишиге бериңиз.</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Эмне өзгөрөт</translation>
        </message>
        <message>
            <source>Nothing that the program shows.</source>
            <translation>Программа көрсөткөндөрдөн эч нерсе өзгөрбөйт.</translation>
        </message>
        <message>
            <source>New cases follow it. Cases that are open keep their version until they are moved. The content is kept in the vault.</source>
            <translation>Жаңы иштер ушул боюнча жүрөт. Ачык иштер өткөрүлгөнгө чейин өз версиясында калат. Мазмуну сактагычта сакталат.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Use it for new cases</source>
            <translation>Жаңы иштер үчүн колдонуу</translation>
        </message>
        <message>
            <source>It has faults.</source>
            <translation>Анда каталар бар.</translation>
        </message>
    </context>
    <context>
        <name>OutcomeTab</name>
        <message>
            <source>Close the case?</source>
            <translation>Иш жабылсынбы?</translation>
        </message>
        <message>
            <source>Reason: {reason}. It is not undone, but the case can be reopened.</source>
            <translation>Негизи: {reason}. Бул артка кайтарылбайт, бирок ишти кайра ачса болот.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Азырынча жок</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Ишти жабуу</translation>
        </message>
        <message>
            <source>Send the transfer?</source>
            <translation>Ишти өткөрүү жөнөтүлсүнбү?</translation>
        </message>
        <message>
            <source>To: {receiver}. It gets a number and a return code.</source>
            <translation>Кимге: {receiver}. Номер жана кайтарма код берилет.</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Жөнөтүү</translation>
        </message>
        <message>
            <source>Record an outcome</source>
            <translation>Натыйжаны каттоо</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Натыйжалар</translation>
        </message>
        <message>
            <source>Nothing is recorded yet of what was reached for the child.</source>
            <translation>Бала үчүн эмнеге жетишилгени азырынча жазылган эмес.</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Кайра ачуу…</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>The case is closed since {day}: {reason}.</source>
            <translation>Иш жабылган күнү {day}: {reason}.</translation>
        </message>
        <message>
            <source>Prepare the closing</source>
            <translation>Жабууну даярдоо</translation>
        </message>
        <message>
            <source>The case is open. A closing is prepared, checked and approved.</source>
            <translation>Иш ачык. Жабуу даярдалат, текшерилет жана бекитилет.</translation>
        </message>
        <message>
            <source>Say in the closing why something stays unfinished.</source>
            <translation>Эмне үчүн бүтпөй калганын жабууда көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Close the case…</source>
            <translation>Ишти жабуу…</translation>
        </message>
        <message>
            <source>Transfer the case</source>
            <translation>Ишти өткөрүп берүү</translation>
        </message>
        <message>
            <source>Transfer to another office</source>
            <translation>Башка мекемеге өткөрүп берүү</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Жөнөтүлгөн күнү</translation>
        </message>
        <message>
            <source>Receipt expected by (office default)</source>
            <translation>Алынганын ырастоо мөөнөтү (мекеме мөөнөтү)</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Алган адам</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Алынган күнү</translation>
        </message>
        <message>
            <source>Receiver's number</source>
            <translation>Алуучудагы кириш №</translation>
        </message>
        <message>
            <source>Reason for refusing</source>
            <translation>Баш тартуунун себеби</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>каралама</translation>
        </message>
        <message>
            <source>receipt awaited</source>
            <translation>ырастоо күтүүдө</translation>
        </message>
        <message>
            <source>receipt is late</source>
            <translation>ырастоо кечигүүдө</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>кабыл алынды</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>четке кагылды</translation>
        </message>
        <message>
            <source>Send…</source>
            <translation>Жөнөтүү…</translation>
        </message>
        <message>
            <source>Record the receipt</source>
            <translation>Алынганын каттоо</translation>
        </message>
        <message>
            <source>Closings and reopenings</source>
            <translation>Жабуулар жана кайра ачуулар</translation>
        </message>
        <message>
            <source>Closed on {day}: {reason}</source>
            <translation>Жабылган күнү {day}: {reason}</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>Ким жапты</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Кайра ачылды</translation>
        </message>
        <message>
            <source>Reason for reopening</source>
            <translation>Кайра ачуунун себеби</translation>
        </message>
        <message>
            <source>waits for a second person</source>
            <translation>экинчи адамды күтүүдө</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>текшерилди</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>ырасталган жок</translation>
        </message>
        <message>
            <source>Goal of the plan</source>
            <translation>Пландын максаты</translation>
        </message>
        <message>
            <source>Written down by</source>
            <translation>Ким жазган</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>Текшерилген күн</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>Ким текшерди</translation>
        </message>
        <message>
            <source>How it was verified</source>
            <translation>Кантип текшерилди</translation>
        </message>
        <message>
            <source>What the check showed</source>
            <translation>Текшерүү эмнени көрсөттү</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Текшерүү…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып салуу</translation>
        </message>
    </context>
    <context>
        <name>OverviewTab</name>
        <message>
            <source>Pathway of the case</source>
            <translation>Иштин жолу</translation>
        </message>
    </context>
    <context>
        <name>OwnPassphraseSheet</name>
        <message>
            <source>Set a passphrase of your own</source>
            <translation>Өзүңүздүн сырсөз фразаңызды коюңуз</translation>
        </message>
        <message>
            <source>Welcome, {name}. Set your own passphrase now: from then on you open the vault with it, and only you know it. Until it is set, the phrase from the paper still works.</source>
            <translation>Кош келиңиз, {name}. Эми өзүңүздүн сырсөз фразаңызды коюңуз: мындан ары сактагычты ошону менен ачасыз, аны сиз гана билесиз. Ал коюлганча барактагы фраза жарай берет.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Set passphrase and open</source>
            <translation>Фразаны коюп, ачуу</translation>
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find anything</source>
            <translation>Баарынан издөө</translation>
        </message>
        <message>
            <source>A name, a case number or an action</source>
            <translation>Аты, иштин номери же аракет</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Натыйжалар</translation>
        </message>
        <message>
            <source>↑↓ choose · Enter open · Tab only cases · Esc close</source>
            <translation>↑↓ тандоо · Enter ачуу · Tab иштер гана · Esc жабуу</translation>
        </message>
        <message>
            <source>Nothing found. Check the spelling, or type a case number.</source>
            <translation>Эч нерсе табылган жок. Жазылышын текшерип көрүңүз же иштин номерин жазыңыз.</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Иштер</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>Ушул бетте</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Аракеттер</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Өтүү</translation>
        </message>
        <message>
            <source>nothing to take back</source>
            <translation>артка кайтара турган эч нерсе жок</translation>
        </message>
        <message>
            <source>nothing to repeat</source>
            <translation>кайра аткара турган эч нерсе жок</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Кызматкерлер</translation>
        </message>
        <message>
            <source>Name kept</source>
            <translation>Аты жашырылган</translation>
        </message>
        <message>
            <source>sealed; keeper: {name}</source>
            <translation>өзгөчө корголгон; жүргүзөт: {name}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEdit</name>
        <message>
            <source>Show the passphrase</source>
            <translation>Сырсөз фразасын көрсөтүү</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Caps Lock күйгүзүлгөн</translation>
        </message>
        <message>
            <source>Caps Lock is off</source>
            <translation>Caps Lock күйгүзүлгөн эмес</translation>
        </message>
        <message>
            <source>keyboard: {layout}</source>
            <translation>баскычтоп: {layout}</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Сырсөз фразасын жашыруу</translation>
        </message>
    </context>
    <context>
        <name>PdfView</name>
        <message>
            <source>The paper as text</source>
            <translation>Документтин тексти</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Кичирейтүү</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Чоңойтуу</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Мурунку бет</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Кийинки бет</translation>
        </message>
        <message>
            <source>Read as text</source>
            <translation>Текст катары окуу</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Бет: {page} / {pages}</translation>
        </message>
        <message>
            <source>The paper</source>
            <translation>Документ</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>People</source>
            <translation>Кызматкерлер</translation>
        </message>
        <message>
            <source>Roles, teams, keys, and who may do what.</source>
            <translation>Ролдор, топтор, ачкычтар жана ким эмне кыла алат.</translation>
        </message>
        <message>
            <source>People…</source>
            <translation>Кызматкерлер…</translation>
        </message>
        <message>
            <source>Renew the key…</source>
            <translation>Ачкычты алмаштыруу…</translation>
        </message>
        <message>
            <source>New recovery key…</source>
            <translation>Жаңы калыбына келтирүү ачкычы…</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) in the office</source>
            <translation>
                <numerusform>мекемеде %n кызматкер</numerusform>
                <numerusform>мекемеде %n кызматкер</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phrase(s) waiting</source>
            <translation>
                <numerusform>%n фраза күтүүдө</numerusform>
                <numerusform>%n фраза күтүүдө</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Who reads what, and who can open the vault</source>
            <translation>Ким эмнени окуйт жана сактагычты ким ача алат</translation>
        </message>
        <message>
            <source>Who may do what</source>
            <translation>Ким эмне кыла алат</translation>
        </message>
        <message>
            <source>Add a person…</source>
            <translation>Кызматкер кошуу…</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Кызматкерлер</translation>
        </message>
        <message>
            <source>The supervisor decides this.</source>
            <translation>Муну жетекчи чечет.</translation>
        </message>
        <message>
            <source>In the office</source>
            <translation>Мекемеде</translation>
        </message>
        <message>
            <source>Left the office</source>
            <translation>Мекемеден кеткендер</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Кызматкер кошуу</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (сиз)</translation>
        </message>
        <message>
            <source>Team of {name}</source>
            <translation>Тобу: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s)</source>
            <translation>
                <numerusform>%n ачык иш</numerusform>
                <numerusform>%n ачык иш</numerusform>
            </translation>
        </message>
        <message>
            <source>left {date}</source>
            <translation>{date} кеткен</translation>
        </message>
        <message>
            <source>phrase until {moment}</source>
            <translation>фраза {moment} чейин</translation>
        </message>
        <message>
            <source>cannot open the vault</source>
            <translation>сактагычты ача албайт</translation>
        </message>
    </context>
    <context>
        <name>PersonSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>You are changing a person of the office.</source>
            <translation>Сиз кызматкердин маалыматын өзгөртүп жатасыз.</translation>
        </message>
        <message>
            <source>{name} will be able to come in with a phrase that works once.</source>
            <translation>{name} бир жолу жарактуу фраза менен кире алат.</translation>
        </message>
        <message>
            <source>No team</source>
            <translation>Топсуз</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Кызматы</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Ролу</translation>
        </message>
        <message>
            <source>Team of</source>
            <translation>Кайсы жетекчинин тобу</translation>
        </message>
        <message>
            <source>Nobody changes their own role, and nobody takes themselves out.</source>
            <translation>Эч ким өз ролун өзгөртпөйт жана өзүн өзү чыгарбайт.</translation>
        </message>
        <message>
            <source>Single-use phrase…</source>
            <translation>Бир жолку фраза…</translation>
        </message>
        <message>
            <source>Leaves the office…</source>
            <translation>Мекемеден кетет…</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Кеткен күнү</translation>
        </message>
    </context>
    <context>
        <name>PhraseSheet</name>
        <message>
            <source>Single-use phrase</source>
            <translation>Бир жолку фраза</translation>
        </message>
        <message>
            <source>Single-use phrase for {name}</source>
            <translation>Бир жолку фраза: {name}</translation>
        </message>
        <message>
            <source>Works once, until {moment}. It is shown now and never again.</source>
            <translation>Бир жолу, {moment} чейин жарактуу. Ал азыр гана көрсөтүлөт, кайра көрүнбөйт.</translation>
        </message>
        <message>
            <source>Hand it over in person, never by telephone or message. With it the person sets a passphrase that nobody else learns.</source>
            <translation>Аны колмо-кол бериңиз, телефон же билдирүү аркылуу эмес. Аны менен адам башка эч ким билбеген сырсөз фразасын коёт.</translation>
        </message>
        <message>
            <source>The phrase is written down or printed</source>
            <translation>Фраза жазып алынды же басып чыгарылды</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Басып чыгаруу…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF сактоо…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
    </context>
    <context>
        <name>PlacementBody</name>
        <message>
            <source>Person around the child who takes it in</source>
            <translation>Айланасынан баланы кабыл алган адам</translation>
        </message>
        <message>
            <source>The family comes first, then relatives; brothers and sisters stay together; an institution is the last resort.</source>
            <translation>Адегенде үй-бүлө, андан кийин туугандары; бир туугандар чогуу калат; мекеме – акыркы чара.</translation>
        </message>
        <message>
            <source>No limit in time is set for this form.</source>
            <translation>Бул түр үчүн мөөнөт белгиленген эмес.</translation>
        </message>
        <message>
            <source>Until {day} at the longest · {source}</source>
            <translation>Эң узак мөөнөтү {day} · {source}</translation>
        </message>
        <message>
            <source>Where the child lives</source>
            <translation>Бала кайда жашайт</translation>
        </message>
        <message>
            <source>A child of 10 or older, or of unknown age, is asked and agrees (Code on Children 43).</source>
            <translation>10 жаштагы жана андан улуу же жашы белгисиз баланын пикири суралат жана макулдугу керек (Балдар жөнүндө кодекс, 43-берене).</translation>
        </message>
        <message>
            <source>The placement before ends on the first day of this one.</source>
            <translation>Мурунку жайгаштыруу бул жайгаштыруунун биринчи күнүндө аяктайт.</translation>
        </message>
        <message>
            <source>End of the placement</source>
            <translation>Жайгаштыруунун аягы</translation>
        </message>
        <message>
            <source>Record then where the child lives now.</source>
            <translation>Андан кийин бала азыр кайда жашаарын жазыңыз.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Каттоо</translation>
        </message>
    </context>
    <context>
        <name>PlanHead</name>
        <message>
            <source>Returned because: {reason}</source>
            <translation>Кайтаруунун себеби: {reason}</translation>
        </message>
        <message>
            <source>Approved {day} · {name}</source>
            <translation>Бекитилди: {day} · {name}</translation>
        </message>
        <message>
            <source>{done} of {total} ready</source>
            <translation>даяр: {done} / {total}</translation>
        </message>
    </context>
    <context>
        <name>PlanHints</name>
        <message>
            <source>Fix</source>
            <translation>Оңдоо</translation>
        </message>
    </context>
    <context>
        <name>PlanTab</name>
        <message>
            <source>Submit the plan to the Commission?</source>
            <translation>План Комиссияга берилсинби?</translation>
        </message>
        <message>
            <source>Its text is frozen from then on. A returned plan opens as a new revision.</source>
            <translation>Андан кийин тексти өзгөртүлбөйт. Кайтарылган план жаңы редакция болуп ачылат.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Азырынча жок</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Комиссияга берүү</translation>
        </message>
        <message>
            <source>Which plan</source>
            <translation>Кайсы план</translation>
        </message>
        <message>
            <source>  No goal yet: begin with one.</source>
            <translation>  Азырынча максат жок: максаттан баштаңыз.</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Максат</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Чара</translation>
        </message>
        <message>
            <source>From the child's rights</source>
            <translation>Баланын укуктарынан</translation>
        </message>
        <message>
            <source>Enter opens · Alt+↑↓ moves</source>
            <translation>Enter ачат · Alt+↑↓ жылдырат</translation>
        </message>
        <message>
            <source>Which right becomes a measure?</source>
            <translation>Кайсы укук чарага айланат?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып салуу</translation>
        </message>
    </context>
    <context>
        <name>PlanTable</name>
        <message>
            <source>Without a goal</source>
            <translation>Максатсыз</translation>
        </message>
        <message>
            <source>Goal and measure</source>
            <translation>Максат жана чара</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Мониторинг</translation>
        </message>
        <message>
            <source>Goal: {text}</source>
            <translation>Максат: {text}</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>күнү жок</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>азырынча эч ким</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>мөөнөтү {day}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>аткарылды</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ачык</translation>
        </message>
    </context>
    <context>
        <name>PrintPage</name>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Save it as PDF.</source>
            <translation>Принтер документти кабыл алган жок. Аны PDF катары сактаңыз.</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Принтерге жөнөтүлдү</translation>
        </message>
        <message>
            <source>Saved as PDF</source>
            <translation>PDF катары сакталды</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF катары сактоо…</translation>
        </message>
        <message>
            <source>Before you print</source>
            <translation>Басып чыгаруудан мурун</translation>
        </message>
        <message>
            <source>I have read this</source>
            <translation>Муну окудум</translation>
        </message>
        <message>
            <source>Print: {document}</source>
            <translation>Басып чыгаруу: {document}</translation>
        </message>
        <message>
            <source>There is no paper to print</source>
            <translation>Басып чыгара турган документ жок</translation>
        </message>
        <message>
            <source>Read the safety note first</source>
            <translation>Алгач коопсуздук боюнча жазууну окуңуз</translation>
        </message>
        <message>
            <source>Something above is not ready</source>
            <translation>Жогоруда даяр эмес нерсе бар</translation>
        </message>
        <message>
            <source>This paper has not been printed yet</source>
            <translation>Бул документ басып чыгарыла элек</translation>
        </message>
        <message>
            <source>last: {date}</source>
            <translation>акыркысы: {date}</translation>
        </message>
        <message numerus="yes">
            <source>Printed %n time(s)</source>
            <translation>
                <numerusform>%n жолу басылган</numerusform>
                <numerusform>%n жолу басылган</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Документти сактоо</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF файлдары (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>PrintPanel</name>
        <message>
            <source>not ready</source>
            <translation>даяр эмес</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n суроо</numerusform>
                <numerusform>%n суроо</numerusform>
            </translation>
        </message>
        <message>
            <source>ready</source>
            <translation>даяр</translation>
        </message>
        <message>
            <source>Who will read it</source>
            <translation>Аны ким окуйт</translation>
        </message>
        <message>
            <source>Reader of the paper</source>
            <translation>Документтин алуучусу</translation>
        </message>
        <message>
            <source>Body that gets its own measures</source>
            <translation>Өзүнүн чараларын алган орган</translation>
        </message>
        <message>
            <source>What the paper is about</source>
            <translation>Документ эмне жөнүндө</translation>
        </message>
        <message>
            <source>Sees everything that this paper can say</source>
            <translation>Бул документ айта алган баарын көрөт</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Документтин тили</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Нускалар</translation>
        </message>
        <message>
            <source>Ready to print?</source>
            <translation>Басып чыгарууга даярбы?</translation>
        </message>
        <message>
            <source>Why it is printed (kept in the journal)</source>
            <translation>Эмне үчүн басып чыгарылат (журналда сакталат)</translation>
        </message>
        <message>
            <source>Referral to a service</source>
            <translation>Кызматка багыттоо</translation>
        </message>
        <message>
            <source>Sitting of the Commission</source>
            <translation>Комиссиянын отуруму</translation>
        </message>
        <message>
            <source>Handing over of materials</source>
            <translation>Материалдарды өткөрүү</translation>
        </message>
        <message>
            <source>Lawful request</source>
            <translation>Мыйзамдуу сурам</translation>
        </message>
        <message>
            <source>Paper file of the case</source>
            <translation>Иштин кагаз папкасы</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) left out</source>
            <translation>
                <numerusform>%n талаа киргизилген жок</numerusform>
                <numerusform>%n талаа киргизилген жок</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProcedureCard</name>
        <message>
            <source>Procedure and law</source>
            <translation>Тартип жана мыйзам</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Өлкө</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Кимдики</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Ким текшерген</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>азырынча эч ким</translation>
        </message>
        <message>
            <source>Entries by their sources</source>
            <translation>Жазуулар булактары боюнча</translation>
        </message>
        <message>
            <source>The version that the office adopted cannot be read any more: {fault}. The built-in one is used. Nothing of the cases is lost.</source>
            <translation>Мекеме кабыл алган версияны окууга болбой калды: {fault}. Камтылган версия колдонулат. Иштердин маалыматы жоголгон жок.</translation>
        </message>
        <message>
            <source>Use the built-in version again</source>
            <translation>Камтылган версияга кайтуу</translation>
        </message>
        <message>
            <source>Use the built-in version again?</source>
            <translation>Камтылган версияга кайтасызбы?</translation>
        </message>
        <message>
            <source>New cases follow it from now on. Cases that are open keep their version.</source>
            <translation>Жаңы иштер ошол боюнча жүрөт. Ачык иштер өз версиясында калат.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Use the built-in one</source>
            <translation>Камтылганын колдонуу</translation>
        </message>
        <message numerus="yes">
            <source>Move %n case(s) to the present version?</source>
            <translation>
                <numerusform>%n ишти азыркы версияга өткөрөсүзбү?</numerusform>
                <numerusform>%n ишти азыркы версияга өткөрөсүзбү?</numerusform>
            </translation>
        </message>
        <message>
            <source>Their steps, deadlines, findings and rights follow it from then on. This is not undone. What is recorded stays as it is.</source>
            <translation>Алардагы кадамдар, мөөнөттөр, корутундулар жана укуктар ошол боюнча жүрөт. Муну артка кайтаруу болбойт. Жазылгандар ошол бойдон калат.</translation>
        </message>
        <message>
            <source>Move all</source>
            <translation>Баарын өткөрүү</translation>
        </message>
        <message>
            <source>Moving the cases</source>
            <translation>Иштер өткөрүлүүдө</translation>
        </message>
        <message>
            <source>Bringing the cases into line</source>
            <translation>Иштер кайра эсептелүүдө</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) moved</source>
            <translation>
                <numerusform>%n иш өткөрүлдү</numerusform>
                <numerusform>%n иш өткөрүлдү</numerusform>
            </translation>
        </message>
        <message>
            <source>adopted by this office</source>
            <translation>ушул мекеме кабыл алган</translation>
        </message>
        <message>
            <source>built into the program</source>
            <translation>программага камтылган</translation>
        </message>
        <message>
            <source>A pack lies beside the vault, but it has a fault: {fault}</source>
            <translation>Сактагычтын жанында эрежелер пакети бар, бирок анда ката бар: {fault}</translation>
        </message>
        <message>
            <source>Found beside the vault: version {version}</source>
            <translation>Сактагычтын жанынан {version} версиясы табылды</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>Көрүү…</translation>
        </message>
        <message>
            <source>All open cases follow this version.</source>
            <translation>Бардык ачык иштер ушул версия боюнча жүрөт.</translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) keep another version</source>
            <translation>
                <numerusform>%n ачык иш башка версияда</numerusform>
                <numerusform>%n ачык иш башка версияда</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n иш</numerusform>
                <numerusform>%n иш</numerusform>
            </translation>
        </message>
        <message>
            <source>Move all…</source>
            <translation>Баарын өткөрүү…</translation>
        </message>
    </context>
    <context>
        <name>ProcedurePage</name>
        <message>
            <source>Procedure and law</source>
            <translation>Тартип жана мыйзам</translation>
        </message>
        <message>
            <source>The printer did not take the poster. Save it.</source>
            <translation>Принтер плакатты кабыл алган жок. Аны сактаңыз.</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Принтерге жөнөтүлдү</translation>
        </message>
        <message>
            <source>Saved as PDF</source>
            <translation>PDF болуп сакталды</translation>
        </message>
        <message>
            <source>{pack} · version {version}</source>
            <translation>{pack} · версиясы {version}</translation>
        </message>
        <message>
            <source>Check a work situation</source>
            <translation>Жумуш абалын текшерүү</translation>
        </message>
        <message>
            <source>Save poster…</source>
            <translation>Плакатты сактоо…</translation>
        </message>
        <message>
            <source>Print poster</source>
            <translation>Плакатты басып чыгаруу</translation>
        </message>
        <message>
            <source>Pathway</source>
            <translation>Иштин жолу</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Булактар</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Кичирейтүү</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Чоңойтуу</translation>
        </message>
        <message>
            <source>Whole width</source>
            <translation>Туурасы боюнча</translation>
        </message>
        <message>
            <source>Arrows: next step · Enter: its rule</source>
            <translation>Жебелер: кийинки кадам · Enter: эрежеси</translation>
        </message>
        <message>
            <source>Language of the drawing</source>
            <translation>Схеманын тили</translation>
        </message>
        <message>
            <source>Save the poster</source>
            <translation>Плакатты сактоо</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF файлдары (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Stop</source>
            <translation>Токтотуу</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Токтотулууда…</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>The child and the school</source>
            <translation>Бала жана мектеп</translation>
        </message>
        <message>
            <source>The work</source>
            <translation>Жумуш</translation>
        </message>
        <message>
            <source>Papers, loads, hazards</source>
            <translation>Документтер, жүктөр, зыяндуу шарттар</translation>
        </message>
        <message>
            <source>Danger and exploitation</source>
            <translation>Коркунуч жана эксплуатация</translation>
        </message>
        <message>
            <source>Family and origin</source>
            <translation>Үй-бүлөсү жана кайдан келгени</translation>
        </message>
        <message>
            <source>Day of the facts</source>
            <translation>Окуянын күнү</translation>
        </message>
        <message>
            <source>or date of birth</source>
            <translation>же туулган күнү</translation>
        </message>
    </context>
    <context>
        <name>RaidGrid</name>
        <message>
            <source>not known</source>
            <translation>белгисиз</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>Children found</source>
            <translation>Аныкталган балдар</translation>
        </message>
    </context>
    <context>
        <name>RaidModel</name>
        <message>
            <source>Family name, given name</source>
            <translation>Фамилиясы, аты</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Жашы</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Эмне кылган</translation>
        </message>
        <message>
            <source>In school hours</source>
            <translation>Сабак убагында</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Ким менен</translation>
        </message>
        <message>
            <source>Handed over to</source>
            <translation>Кимге тапшырылды</translation>
        </message>
        <message>
            <source>Seen at once</source>
            <translation>Дароо байкалганы</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>шашылыш</translation>
        </message>
        <message>
            <source>known case</source>
            <translation>белгилүү иш</translation>
        </message>
        <message>
            <source>under 14</source>
            <translation>14 жашка чейин</translation>
        </message>
        <message>
            <source>papers kept</source>
            <translation>документтери алынган</translation>
        </message>
        <message>
            <source>begin to type…</source>
            <translation>жаза баштаңыз…</translation>
        </message>
    </context>
    <context>
        <name>RaidPage</name>
        <message>
            <source>Enter: next cell · Ctrl+D: as in the line above · Ctrl+V: paste rows · Ctrl+Backspace: take the line away</source>
            <translation>Enter: кийинки уяча · Ctrl+D: жогорку саптагыдай · Ctrl+V: саптарды коюу · Ctrl+Backspace: сапты алып салуу</translation>
        </message>
        <message>
            <source>Line {number}</source>
            <translation>{number}-сап</translation>
        </message>
        <message>
            <source>An age cannot be read: “14”, “≈ 14” or “13–15” will do.</source>
            <translation>Жашы түшүнүксүз: «14», «≈ 14» же «13–15» десе да болот.</translation>
        </message>
        <message>
            <source>Some fields need another look. Nothing is lost.</source>
            <translation>Айрым талааларды дагы бир карап чыгуу керек. Эч нерсе жоголгон жок.</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren)</source>
            <translation>
                <numerusform>%n бала</numerusform>
                <numerusform>%n бала</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under 14</source>
            <translation>
                <numerusform>14 жашка чейин: %n</numerusform>
                <numerusform>14 жашка чейин: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n urgent</source>
            <translation>
                <numerusform>шашылыш: %n</numerusform>
                <numerusform>шашылыш: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Save and open %n case(s)</source>
            <translation>
                <numerusform>Сактап, %n иш ачуу</numerusform>
                <numerusform>Сактап, %n иш ачуу</numerusform>
            </translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>What is common is written once; each child is one line</source>
            <translation>Жалпысы бир жолу жазылат; ар бир балага бир сап</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Search</source>
            <translation>Издөө</translation>
        </message>
        <message>
            <source>Lock (Ctrl+L)</source>
            <translation>Кулпулоо (Ctrl+L)</translation>
        </message>
    </context>
    <context>
        <name>ReadersBody</name>
        <message>
            <source>Persons who may know as well, for a team or for named people only</source>
            <translation>Дагы кимдер биле алат: топ үчүн же аталган кызматкерлер үчүн гана</translation>
        </message>
    </context>
    <context>
        <name>RecordSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
    </context>
    <context>
        <name>RecordTab</name>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып салуу</translation>
        </message>
        <message>
            <source>suspected</source>
            <translation>шек саналат</translation>
        </message>
        <message>
            <source>danger</source>
            <translation>коркунуч</translation>
        </message>
        <message>
            <source>Mark this person as suspected?</source>
            <translation>Бул адам шектүү деп белгиленсинби?</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Азыр эмес</translation>
        </message>
        <message>
            <source>Mark as suspected</source>
            <translation>Шектүү деп белгилөө</translation>
        </message>
        <message>
            <source>{moment} · {name}</source>
            <translation>{moment} · {name}</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKeyStep</name>
        <message>
            <source>If the passphrase is forgotten, only this key opens the vault. It is shown now and never again. Keep the sheet in a sealed envelope, apart from the computer.</source>
            <translation>Сырсөз фразасы унутулса, сактагычты ушул ачкыч гана ачат. Ал азыр гана көрсөтүлөт, экинчи көрсөтүлбөйт. Баракчаны мөөрлөнгөн конвертте, компьютерден бөлөк сактаңыз.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Басып чыгаруу…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF катары сактоо…</translation>
        </message>
        <message>
            <source>Type the whole key back from the paper</source>
            <translation>Ачкычты кагаздан толугу менен кайра киргизиңиз</translation>
        </message>
        <message>
            <source>This is another key. Compare it with the sheet.</source>
            <translation>Бул башка ачкыч. Аны баракча менен салыштырыңыз.</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Калыбына келтирүү баракчасын сактоо</translation>
        </message>
        <message>
            <source>Saved. Move the file away from this computer after printing it.</source>
            <translation>Сакталды. Басып чыгаргандан кийин файлды бул компьютерден алып коюңуз.</translation>
        </message>
        <message>
            <source>The printer did not take the sheet. Save it as PDF.</source>
            <translation>Принтер баракчаны кабыл алган жок. Аны PDF катары сактаңыз.</translation>
        </message>
        <message>
            <source>Sent to the printer. Compare the paper with the screen.</source>
            <translation>Принтерге жөнөтүлдү. Кагазды экран менен салыштырыңыз.</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery key</source>
            <translation>Калыбына келтирүү ачкычы</translation>
        </message>
        <message>
            <source>Open with the recovery key</source>
            <translation>Калыбына келтирүү ачкычы менен ачуу</translation>
        </message>
        <message>
            <source>Type the key from the printed sheet: 8 groups. Capitals and dashes do not matter. Without that sheet, ask a supervisor for a single-use phrase.</source>
            <translation>Басылган барактагы ачкычты киргизиңиз: 8 топ. Баш тамганын жана сызыкчанын мааниси жок. Ал барак жок болсо, жетекчиден бир жолку фраза сураңыз.</translation>
        </message>
        <message>
            <source>Whose passphrase</source>
            <translation>Кимдин сырсөз фразасы</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Улантуу</translation>
        </message>
        <message>
            <source>Set passphrase and open</source>
            <translation>Сырсөз фразасын коюп, ачуу</translation>
        </message>
    </context>
    <context>
        <name>ReferralsPage</name>
        <message>
            <source>Referrals</source>
            <translation>Багыттоолор</translation>
        </message>
        <message>
            <source>Referral number, return code, case number or receiver</source>
            <translation>Жолдомонун номери, кайтарма код, иштин номери же алуучу</translation>
        </message>
        <message numerus="yes">
            <source>%n without a receipt in time</source>
            <translation>
                <numerusform>алынганы убагында ырасталбаганы: %n</numerusform>
                <numerusform>алынганы убагында ырасталбаганы: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Дагы көрсөтүү</translation>
        </message>
        <message>
            <source>Nothing fits “{text}”</source>
            <translation>«{text}» боюнча эч нерсе жок</translation>
        </message>
        <message>
            <source>No referral here</source>
            <translation>Бул жерде жолдомо жок</translation>
        </message>
        <message>
            <source>A referral is written on its case and appears here once it is there.</source>
            <translation>Жолдомо баланын ишинде жазылат, андан кийин ушул жерде көрүнөт.</translation>
        </message>
        <message>
            <source>sent {when}</source>
            <translation>жөнөтүлдү: {when}</translation>
        </message>
        <message>
            <source>receipt {due} · office default</source>
            <translation>алгандыгын ырастоо: {due} · мекеме мөөнөтү</translation>
        </message>
        <message>
            <source>Record the receipt</source>
            <translation>Алынганын каттоо</translation>
        </message>
        <message>
            <source>Check and send</source>
            <translation>Текшерип, жөнөтүү</translation>
        </message>
        <message>
            <source>Write feedback</source>
            <translation>Кайтарым байланыш жазуу</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>четке кагылды</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>аяктады</translation>
        </message>
        <message>
            <source>recalled</source>
            <translation>кайтарып алынды</translation>
        </message>
        <message>
            <source>Awaiting a receipt</source>
            <translation>Ырастоо күтүүдө</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Кабыл алынды</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Четке кагылды</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Караламалар</translation>
        </message>
        <message>
            <source>Ended or recalled</source>
            <translation>Аяктаган же кайтарып алынган</translation>
        </message>
    </context>
    <context>
        <name>ReferralsTab</name>
        <message>
            <source>Referrals</source>
            <translation>Багыттоолор</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>Жаңы багыттоо</translation>
        </message>
        <message>
            <source>No referral yet. A draft leaves the office only when you send it.</source>
            <translation>Азырынча жолдомо жок. Каралама сиз жөнөткөндө гана мекемеден чыгат.</translation>
        </message>
        <message>
            <source>In the National Referral Mechanism the child goes by its number only.</source>
            <translation>Кайра багыттоонун улуттук механизминде бала номери менен гана аталат.</translation>
        </message>
        <message>
            <source>Only what the receiver needs; no account of the exploitation.</source>
            <translation>Алуучуга керектүүсү гана; эксплуатациянын баяны жазылбайт.</translation>
        </message>
        <message>
            <source>Draft of a referral</source>
            <translation>Жолдомонун караламасы</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Караламаны сактоо</translation>
        </message>
        <message>
            <source>To: {receiver}. {ground} It gets a number and a return code.</source>
            <translation>Кимге: {receiver}. {ground} Жолдомо номер жана кайтарма код алат.</translation>
        </message>
        <message>
            <source>Send this referral?</source>
            <translation>Бул жолдомо жөнөтүлсүнбү?</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Азырынча жок</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Жөнөтүү</translation>
        </message>
        <message>
            <source>Return code {code}. A receipt is not undone.</source>
            <translation>Кайтарма код: {code}. Алынганын каттоо артка кайтарылбайт.</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Алгандыгын ырастоо</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Кайтарым байланыш</translation>
        </message>
        <message>
            <source>It stays readable with its reason. This is not undone.</source>
            <translation>Ал себеби менен кошо окулуп турат. Муну артка кайтарууга болбойт.</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Кайтарып алуу</translation>
        </message>
        <message>
            <source>Service ended</source>
            <translation>Кызмат көрсөтүү аяктады</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Каттоо</translation>
        </message>
        <message>
            <source>What the receiver will read</source>
            <translation>Алуучу эмнени окуйт</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>No ground covers this receiver</source>
            <translation>Бул алуучу үчүн негиз жок</translation>
        </message>
        <message>
            <source>Send…</source>
            <translation>Жөнөтүү…</translation>
        </message>
        <message>
            <source>Receipt…</source>
            <translation>Алынганын каттоо…</translation>
        </message>
        <message>
            <source>Recall…</source>
            <translation>Кайтарып алуу…</translation>
        </message>
        <message>
            <source>Feedback…</source>
            <translation>Кайтарым байланыш…</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Аяктоо…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Record a ground</source>
            <translation>Негизди каттоо</translation>
        </message>
    </context>
    <context>
        <name>RehearseSheet</name>
        <message>
            <source>Try the restore</source>
            <translation>Калыбына келтирүүнү сынап көрүү</translation>
        </message>
        <message>
            <source>The copy is restored into a trial vault, opened, counted and compared, and a case taken by chance is built from it. Then every trace of the trial is removed. Your vault is not touched.</source>
            <translation>Көчүрмө сыноо сактагычына калыбына келтирилип, ачылып, саналып, салыштырылат, туш келди алынган бир иш андан кайра түзүлөт. Андан кийин сыноонун изи калбайт. Сактагычыңызга тийилбейт.</translation>
        </message>
        <message>
            <source>Passphrase of the day of the backup</source>
            <translation>Көчүрмө түзүлгөн күндөгү сырсөз фразасы</translation>
        </message>
        <message>
            <source>This is the recovery key</source>
            <translation>Бул калыбына келтирүү ачкычы</translation>
        </message>
        <message>
            <source>Trying the restore</source>
            <translation>Калыбына келтирүү сыналууда</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Сынап көрүү</translation>
        </message>
        <message>
            <source>Backup file</source>
            <translation>Камдык көчүрмөнүн файлы</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Тандоо…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Камдык көчүрмөлөр</translation>
        </message>
    </context>
    <context>
        <name>RestoreSealedSheet</name>
        <message>
            <source>Restore a backup of the sealed cases</source>
            <translation>Өзгөчө корголгон иштердин көчүрмөсүн калыбына келтирүү</translation>
        </message>
        <message>
            <source>It is checked first and then put beside the office's vault. A damaged file is put aside under another name. It opens if you were named in it on its day.</source>
            <translation>Көчүрмө адегенде текшерилет, анан мекеменин сактагычынын жанына коюлат. Бузулган файл башка ат менен четке коюлат. Ошол күнү сизге уруксат берилген болсо, ал ачылат.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Калыбына келтирүү</translation>
        </message>
        <message>
            <source>Backups that were found, newest first</source>
            <translation>Табылган көчүрмөлөр, адегенде жаңылары</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Башка файл…</translation>
        </message>
        <message>
            <source>The sealed cases are as in that backup. Look through who opens them.</source>
            <translation>Өзгөчө корголгон иштер эми ошол көчүрмөдөгүдөй. Аларды ким ачарын текшериңиз.</translation>
        </message>
        <message>
            <source>Taken out again, because they were taken out after that backup: {names}. Name them anew if they should open the sealed cases.</source>
            <translation>Кайра уруксаты алынды, анткени ошол көчүрмөдөн кийин алынган: {names}. Эгер алар өзгөчө корголгон иштерди ачышы керек болсо, уруксатты кайра бериңиз.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Камдык көчүрмөлөр</translation>
        </message>
        <message>
            <source>Backup file</source>
            <translation>Камдык көчүрмөнүн файлы</translation>
        </message>
    </context>
    <context>
        <name>RestoreSheet</name>
        <message>
            <source>Restore a backup</source>
            <translation>Камдык көчүрмөнү калыбына келтирүү</translation>
        </message>
        <message>
            <source>The backup is checked and put into a folder as a new vault. A vault that is already there is never replaced.</source>
            <translation>Камдык көчүрмө текшерилип, папкага жаңы сактагыч катары коюлат. Бар сактагыч эч качан алмаштырылбайт.</translation>
        </message>
        <message>
            <source>Backup file</source>
            <translation>Камдык көчүрмөнүн файлы</translation>
        </message>
        <message>
            <source>Check the backup</source>
            <translation>Көчүрмөнү текшерүү</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>Көчүрмө калыбына келтирилүүдө</translation>
        </message>
        <message>
            <source>Backups that were found, newest first</source>
            <translation>Табылган көчүрмөлөр, адегенде жаңылары</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>Кайсы папкага</translation>
        </message>
        <message>
            <source>Passphrase of the day of the backup</source>
            <translation>Көчүрмө түзүлгөн күндөгү сырсөз фразасы</translation>
        </message>
        <message>
            <source>This is the recovery key</source>
            <translation>Бул – калыбына келтирүү ачкычы</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>Камдык көчүрмө текшерилүүдө</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Калыбына келтирүү</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Тандоо…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Камдык көчүрмөлөр</translation>
        </message>
    </context>
    <context>
        <name>Results</name>
        <message>
            <source>What the law says</source>
            <translation>Мыйзам эмне дейт</translation>
        </message>
        <message>
            <source>No law table for this day</source>
            <translation>Бул күнгө ченемдердин таблицасы жок</translation>
        </message>
        <message>
            <source>Nothing can be said yet: answer what is asked below.</source>
            <translation>Азырынча эч нерсе айтууга болбойт: төмөнкү суроолорго жооп бериңиз.</translation>
        </message>
        <message>
            <source>if the child is {ages}</source>
            <translation>эгер бала {ages} жашта болсо</translation>
        </message>
        <message>
            <source>Not known, and it matters</source>
            <translation>Белгисиз, бирок маанилүү</translation>
        </message>
        <message>
            <source>Rights of the child</source>
            <translation>Баланын укуктары</translation>
        </message>
    </context>
    <context>
        <name>RetentionPage</name>
        <message>
            <source>Nothing is erased by itself: one supervisor asks, another agrees</source>
            <translation>Эч нерсе өзүнөн өзү өчпөйт: бир жетекчи сунуштайт, экинчиси макул болот</translation>
        </message>
        <message>
            <source>Due for review</source>
            <translation>Чечүү керек</translation>
        </message>
        <message>
            <source>Waiting for a second person</source>
            <translation>Экинчи адамды күтөт</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Өчүрүүгө тыюулар</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Себет</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Өчүрүлгөндөр</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Мөөнөттөр</translation>
        </message>
        <message>
            <source>Keeping and erasing</source>
            <translation>Сактоо жана өчүрүү</translation>
        </message>
        <message>
            <source>Today is {day} by this computer, which does not fit the journal. Nothing is due until somebody says that the date is right.</source>
            <translation>Бул компьютер боюнча бүгүн {day}, бул журналга дал келбейт. Күн ырасталмайынча, эч бир мөөнөт бүттү деп эсептелбейт.</translation>
        </message>
        <message>
            <source>The date is right</source>
            <translation>Күн туура</translation>
        </message>
        <message>
            <source>The ledger of erasures beside the vault was altered. What the vault itself knows is whole; a restored backup may show a case that was erased.</source>
            <translation>Сактагычтын жанындагы өчүрүүлөр реестри өзгөртүлгөн. Сактагычтын өзү билгени бүтүн; калыбына келтирилген көчүрмөдө өчүрүлгөн иш көрүнүшү мүмкүн.</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>Азырынча чече турган нерсе жок</translation>
        </message>
        <message>
            <source>When the period of a closed case ends, it stands here, and a supervisor decides: keep it longer, take out who it is about, or erase it.</source>
            <translation>Жабык иштин сактоо мөөнөтү бүткөндө ал ушул жерге чыгат, жетекчи чечет: дагы сактоо, ким жөнүндө экенин өчүрүү же ишти өчүрүү.</translation>
        </message>
        <message>
            <source>Nothing waits for a second person</source>
            <translation>Экинчи адамды күткөн эч нерсе жок</translation>
        </message>
        <message>
            <source>What one supervisor asks to erase or anonymise stands here for another.</source>
            <translation>Бир жетекчи өчүрүүнү же ким жөнүндө экенин өчүрүүнү сунуштаганы ушул жерде экинчисин күтөт.</translation>
        </message>
        <message>
            <source>No case is on hold</source>
            <translation>Өчүрүүгө тыюу салынган иш жок</translation>
        </message>
        <message>
            <source>A case that a court, a prosecutor or a complaint still needs is put on hold on its page, under “More”.</source>
            <translation>Сотко, прокурорго же даттанууга дагы керек иш өз барагында «Дагы» баскычы аркылуу өчүрүүдөн корголот.</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Себет бош</translation>
        </message>
        <message>
            <source>A case opened in error is put here on its page, under “More”.</source>
            <translation>Жаңылыш ачылган иш бул жерге өз барагындагы «Дагы» баскычы аркылуу салынат.</translation>
        </message>
        <message>
            <source>Nothing was erased yet</source>
            <translation>Азырынча эч нерсе өчүрүлгөн жок</translation>
        </message>
        <message>
            <source>Every erasure leaves its number, its day and who agreed, without a name.</source>
            <translation>Ар бир өчүрүүдөн номери, күнү жана ким макул болгону калат, баланын аты калбайт.</translation>
        </message>
    </context>
    <context>
        <name>ReturnTab</name>
        <message>
            <source>Identity</source>
            <translation>Инсандыгы</translation>
        </message>
        <message>
            <source>Who the child is, and of which country</source>
            <translation>Бала ким жана кайсы өлкөдөн</translation>
        </message>
        <message>
            <source>Contact and tracing</source>
            <translation>Кайрылуу жана үй-бүлөнү издөө</translation>
        </message>
        <message>
            <source>Held while contact could endanger the child</source>
            <translation>Байланыш балага кооптуу болушу мүмкүн болгондо токтотулуп турат</translation>
        </message>
        <message>
            <source>Decision and hand-over</source>
            <translation>Чечим жана өткөрүп берүү</translation>
        </message>
        <message>
            <source>The child is heard; a receipt is kept; news after 1 and 3 months</source>
            <translation>Баланын пикири угулат; тилкат сакталат; 1 жана 3 айдан кийин маалымат</translation>
        </message>
        <message>
            <source>A return is opened for a child who is outside its own country and without parental care: from here to another country, or a child of this country from abroad.</source>
            <translation>Кайтаруу өз өлкөсүнөн тышкары жана ата-энесинин камкордугусуз калган бала үчүн ачылат: ушул жерден башка өлкөгө же чет өлкөдөн ушул өлкөнүн баласы.</translation>
        </message>
        <message>
            <source>Open a return</source>
            <translation>Кайтарууну ачуу</translation>
        </message>
        <message>
            <source>No return is open</source>
            <translation>Ачык кайтаруу жок</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Этаптар</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Оңдоо</translation>
        </message>
        <message>
            <source>Open another</source>
            <translation>Дагы бирин ачуу</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>өткөрүлүп берилди</translation>
        </message>
        <message>
            <source>the child stays</source>
            <translation>бала калат</translation>
        </message>
        <message>
            <source>goes on</source>
            <translation>уланууда</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Булак</translation>
        </message>
        <message>
            <source>done</source>
            <translation>аткарылды</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ачык</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>токтотулуп турат</translation>
        </message>
        <message>
            <source>later</source>
            <translation>кийинчерээк</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>талап кылынбайт</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Каттоо</translation>
        </message>
        <message>
            <source>The notice to the mission of {day} counts as the contact.</source>
            <translation>Өкүлчүлүккө билдирүү кайрылуу болуп эсептелет, күнү {day}.</translation>
        </message>
        <message>
            <source>News after the return</source>
            <translation>Кайткандан кийинки маалымат</translation>
        </message>
        <message>
            <source>Record news</source>
            <translation>Маалыматты каттоо</translation>
        </message>
        <message>
            <source>What was learned</source>
            <translation>Эмне белгилүү болду</translation>
        </message>
        <message>
            <source>unsafe</source>
            <translation>коопсуз эмес</translation>
        </message>
    </context>
    <context>
        <name>ReviewBody</name>
        <message>
            <source>Review of the plan</source>
            <translation>Планды карап чыгуу</translation>
        </message>
        <message>
            <source>With the child and the family; ask both what has changed.</source>
            <translation>Бала жана үй-бүлө менен; экөөнөн тең эмне өзгөргөнүн сураңыз.</translation>
        </message>
    </context>
    <context>
        <name>RightsCard</name>
        <message>
            <source>The recorded facts point to no particular right yet.</source>
            <translation>Катталган маалымат азырынча белгилүү бир укукту көрсөтпөйт.</translation>
        </message>
        <message>
            <source>To the plan</source>
            <translation>Планга кошуу</translation>
        </message>
        <message>
            <source>Rights of the child</source>
            <translation>Баланын укуктары</translation>
        </message>
        <message>
            <source>Add to the plan: {right}</source>
            <translation>Планга кошуу: {right}</translation>
        </message>
    </context>
    <context>
        <name>RightsSheet</name>
        <message>
            <source>Print…</source>
            <translation>Басып чыгаруу…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF сактоо…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
    </context>
    <context>
        <name>RulePanel</name>
        <message>
            <source>Choose a step to read its rule.</source>
            <translation>Эрежесин окуу үчүн кадамды тандаңыз.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Булак</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Мөөнөттөр</translation>
        </message>
        <message>
            <source>if: {condition}</source>
            <translation>эгерде: {condition}</translation>
        </message>
        <message>
            <source>Needed when</source>
            <translation>Керек, качан</translation>
        </message>
        <message>
            <source>Done when</source>
            <translation>Аткарылды, качан</translation>
        </message>
        <message>
            <source>Not needed when</source>
            <translation>Керек эмес, качан</translation>
        </message>
        <message>
            <source>On hold while</source>
            <translation>Токтотулат, качан</translation>
        </message>
        <message>
            <source>Free again when</source>
            <translation>Кайра уруксат, качан</translation>
        </message>
        <message>
            <source>Open again when</source>
            <translation>Кайра ачылат, качан</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Шарттар</translation>
        </message>
        <message>
            <source>Comes after: {code} {step}</source>
            <translation>Мындан кийин: {code} {step}</translation>
        </message>
        <message>
            <source>Does not wait if: {condition}</source>
            <translation>Күтпөйт, эгерде: {condition}</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Аракеттер</translation>
        </message>
    </context>
    <context>
        <name>SealSheet</name>
        <message>
            <source>Seal case {number}</source>
            <translation>{number} иши: өзгөчө коргоого алуу</translation>
        </message>
        <message>
            <source>Everything of this child moves to the sealed cases: it is copied, compared record by record, and then taken out of the office's vault. The office keeps the number and the keeper. Copies made earlier still hold it until they expire.</source>
            <translation>Бул бала тууралуу маалыматтын баары өзгөчө корголгон иштерге өтөт: көчүрүлөт, жазуу-жазуу салыштырылат, анан мекеменин сактагычынан алынат. Мекемеде номери жана ким жүргүзгөнү калат. Мурунку камдык көчүрмөлөрдө мөөнөтү бүткөнчө дагы эле бар болот.</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Коргоого алуу</translation>
        </message>
        <message>
            <source>Who reads it there, beside you</source>
            <translation>Аны ал жерде сизден башка ким окуйт</translation>
        </message>
        <message numerus="yes">
            <source>The child's name also stands in %n other case(s), which stay as they are. Also look at:</source>
            <translation>
                <numerusform>Баланын аты дагы %n башка иште бар, ал ошол бойдон калат. Муну да караңыз:</numerusform>
                <numerusform>Баланын аты дагы %n башка иште бар, ал ошол бойдон калат. Муну да караңыз:</numerusform>
            </translation>
        </message>
        <message>
            <source>Case {number} is sealed. Receipt: {mark}</source>
            <translation>{number} иши өзгөчө коргоодо. Дүмүрчөк: {mark}</translation>
        </message>
    </context>
    <context>
        <name>SealedBand</name>
        <message>
            <source>SEALED CASES · only the people named here open them</source>
            <translation>ӨЗГӨЧӨ КОРГОЛГОН ИШТЕР · аларды уруксаты бар адамдар гана ачат</translation>
        </message>
        <message>
            <source>Back to the office's cases</source>
            <translation>Мекеменин иштерине</translation>
        </message>
    </context>
    <context>
        <name>SealedPage</name>
        <message>
            <source>They lie in a second vault that only named people open</source>
            <translation>Алар уруксаты бар адамдар гана ачкан экинчи сактагычта жатат</translation>
        </message>
        <message>
            <source>Sealed cases</source>
            <translation>Өзгөчө корголгон иштер</translation>
        </message>
        <message>
            <source>Show the sealed cases</source>
            <translation>Өзгөчө корголгон иштерди көрсөтүү</translation>
        </message>
        <message>
            <source>Opening the sealed cases in an emergency</source>
            <translation>Өзгөчө корголгон иштерди өзгөчө кырдаалда ачуу</translation>
        </message>
        <message>
            <source>The opening and your reason stand in both journals, and the keeper of a case you open is told. Each case asks for its own reason.</source>
            <translation>Ачылганы жана сиздин себебиңиз эки журналга тең жазылат, ачылган ишти жүргүзгөн адам муну билет. Ар бир иш үчүн себеп өзүнчө суралат.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>This is our vault of sealed cases</source>
            <translation>Бул биздин өзгөчө коргоо сактагычыбыз</translation>
        </message>
        <message>
            <source>A case about an official, a shelter address or an organised group can be kept from the rest of the office, not by a rule but by encryption: who is not named cannot open it, with no program.</source>
            <translation>Кызмат адамы, баш калкалоочу жайдын дареги же уюшкан топ жөнүндөгү ишти калган кызматкерлерден эреже менен эмес, шифр менен жашырса болот: уруксаты жок адам аны эч бир программа менен ача албайт.</translation>
        </message>
        <message>
            <source>Make the vault of sealed cases…</source>
            <translation>Өзгөчө корголгон иштердин сактагычын түзүү…</translation>
        </message>
        <message>
            <source>A supervisor can make the vault for them.</source>
            <translation>Алар үчүн сактагычты жетекчи түзө алат.</translation>
        </message>
        <message>
            <source>No case is sealed in this office</source>
            <translation>Бул мекемеде өзгөчө корголгон иш жок</translation>
        </message>
        <message>
            <source>Restore a backup of the sealed cases…</source>
            <translation>Өзгөчө корголгон иштердин көчүрмөсүн калыбына келтирүү…</translation>
        </message>
        <message>
            <source>Their file is not beside the office's vault. Put it back there with its key file, or restore a backup.</source>
            <translation>Алардын файлы мекеменин сактагычынын жанында жок. Аны ачкыч файлы менен кошо ордуна коюңуз же камдык көчүрмөнү калыбына келтириңиз.</translation>
        </message>
        <message>
            <source>Sealed cases:</source>
            <translation>Өзгөчө корголгон иштер:</translation>
        </message>
        <message>
            <source>This is our vault: use it…</source>
            <translation>Бул биздин сактагыч: ачуу…</translation>
        </message>
        <message>
            <source>The vault of sealed cases does not hold {numbers}: it came back from an older backup. A newer backup may hold them.</source>
            <translation>Өзгөчө корголгон иштердин сактагычында {numbers} жок: ал эскирээк көчүрмөдөн калыбына келген. Жаңыраак көчүрмөдө алар болушу мүмкүн.</translation>
        </message>
        <message>
            <source>You are among the sealed cases.</source>
            <translation>Сиз азыр өзгөчө корголгон иштердин ичиндесиз.</translation>
        </message>
        <message>
            <source>You are named here. The same passphrase has opened them.</source>
            <translation>Сизге уруксат берилген. Аларды ошол эле сырсөз фразасы ачты.</translation>
        </message>
        <message>
            <source>You are not named, but you may open them in an emergency: with a reason, which the keepers see.</source>
            <translation>Сизге уруксат берилген эмес, бирок өзгөчө кырдаалда ача аласыз: себебин жазасыз, аны иштерди жүргүзгөндөр көрөт.</translation>
        </message>
        <message>
            <source>Open in an emergency…</source>
            <translation>Өзгөчө кырдаалда ачуу…</translation>
        </message>
        <message>
            <source>You are not named. A supervisor who is named can name you.</source>
            <translation>Сизге уруксат берилген эмес. Уруксатты өзү киргизилген жетекчи бере алат.</translation>
        </message>
        <message>
            <source>Their journal</source>
            <translation>Алардын журналы</translation>
        </message>
        <message>
            <source>Keeping and erasing them</source>
            <translation>Аларды сактоо жана өчүрүү</translation>
        </message>
        <message>
            <source>Numbers and keepers</source>
            <translation>Номерлер жана ким жүргүзөт</translation>
        </message>
        <message>
            <source>No case is sealed yet.</source>
            <translation>Азырынча мындай иш жок.</translation>
        </message>
        <message>
            <source>Keeper: {name}</source>
            <translation>Жүргүзөт: {name}</translation>
        </message>
        <message>
            <source>sealed on {day}</source>
            <translation>{day} баштап өзгөчө корголот</translation>
        </message>
        <message numerus="yes">
            <source>receipt {mark}, %n record(s)</source>
            <translation>
                <numerusform>дүмүрчөк {mark}, %n жазуу</numerusform>
                <numerusform>дүмүрчөк {mark}, %n жазуу</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionTabs</name>
        <message>
            <source>More</source>
            <translation>Дагы</translation>
        </message>
        <message>
            <source>More tabs</source>
            <translation>Башка бөлүктөр</translation>
        </message>
    </context>
    <context>
        <name>ServiceTable</name>
        <message>
            <source>Without a measure</source>
            <translation>Чарасыз</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Кызмат</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Ким көрсөтөт</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>Пландалган күн</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Көрсөтүлдү</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>{measure} · done on {day}</source>
            <translation>{measure} · аткарылган күнү {day}</translation>
        </message>
        <message>
            <source>Measure done, or late…</source>
            <translation>Чара аткарылды же кечигүүдө…</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>азырынча эч ким</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>жашырылган</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n жолу</numerusform>
                <numerusform>%n жолу</numerusform>
            </translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>{day} күнүнөн бери</translation>
        </message>
        <message>
            <source>late, not begun</source>
            <translation>мөөнөтү өттү, башталган эмес</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>пландалган</translation>
        </message>
        <message>
            <source>being given</source>
            <translation>көрсөтүлүүдө</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>аяктады</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>көрсөтүлгөн жок</translation>
        </message>
        <message>
            <source>Measures of the plan without a service</source>
            <translation>Пландын кызматы жок чаралары</translation>
        </message>
        <message>
            <source>Plan the service</source>
            <translation>Кызматты пландоо</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>мөөнөтү {day}</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Жөндөөлөр</translation>
        </message>
        <message>
            <source>Yours, and those of the office</source>
            <translation>Сиздики жана мекеме үчүн жалпысы</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Тил жана сырткы көрүнүш</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тил</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Түстөр</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Жарык</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Караңгы</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Тексттин көлөмү</translation>
        </message>
        <message>
            <source>You and this vault</source>
            <translation>Сиз жана бул сактагыч</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Сактагыч</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Code of the vault</source>
            <translation>Сактагычтын коду</translation>
        </message>
        <message>
            <source>Cover the screen after</source>
            <translation>Экранды жабуу мөөнөтү</translation>
        </message>
        <message>
            <source>Change passphrase…</source>
            <translation>Сырсөз фразасын өзгөртүү…</translation>
        </message>
        <message>
            <source>Other vault…</source>
            <translation>Башка сактагыч…</translation>
        </message>
        <message>
            <source>As the office: {minutes} min</source>
            <translation>Мекемедегидей: {minutes} мүн</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} мүн</translation>
        </message>
        <message>
            <source>About the program</source>
            <translation>Программа жөнүндө</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>Licences of its parts…</source>
            <translation>Бөлүктөрдүн лицензиялары…</translation>
        </message>
        <message>
            <source>You are changing your passphrase.</source>
            <translation>Сиз сырсөз фразаңызды өзгөртүп жатасыз.</translation>
        </message>
    </context>
    <context>
        <name>SittingPage</name>
        <message>
            <source>Sitting</source>
            <translation>Отурум</translation>
        </message>
        <message>
            <source>Print the minutes</source>
            <translation>Протоколду басып чыгаруу</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Close the sitting</source>
            <translation>Отурумду жабуу</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>Кийинки маселе</translation>
        </message>
        <message>
            <source>Previous item</source>
            <translation>Мурунку маселе</translation>
        </message>
        <message>
            <source>Change the sitting</source>
            <translation>Отурумду өзгөртүү</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Мүчө кошуу</translation>
        </message>
        <message>
            <source>Close the sitting?</source>
            <translation>Отурум жабылсынбы?</translation>
        </message>
        <message>
            <source>After that its agenda and decisions stay as they are.</source>
            <translation>Андан кийин күн тартиби жана чечимдери өзгөрбөйт.</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>Ачык калтыруу</translation>
        </message>
        <message>
            <source>Sitting {number}</source>
            <translation>Отурум № {number}</translation>
        </message>
        <message>
            <source>{decided} of {items} decided</source>
            <translation>чечилгени: {decided} / {items}</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>жабылган</translation>
        </message>
        <message>
            <source>The agenda is empty</source>
            <translation>Күн тартиби бош</translation>
        </message>
        <message>
            <source>Put cases on it on the page Commission, or on a case.</source>
            <translation>Иштерди «Комиссия» бетинен же иштин өзүнөн киргизиңиз.</translation>
        </message>
        <message>
            <source>The sitting can be closed once there is something on its agenda.</source>
            <translation>Күн тартибинде бир маселе болгондо отурумду жабууга болот.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) to decide before the sitting can be closed.</source>
            <translation>
                <numerusform>Отурум жабылганга чейин чечиле турган маселелер: %n.</numerusform>
                <numerusform>Отурум жабылганга чейин чечиле турган маселелер: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sitting is closed; its agenda and decisions stay as they are.</source>
            <translation>Отурум жабылган; күн тартиби жана чечимдери ошол бойдон калат.</translation>
        </message>
    </context>
    <context>
        <name>SittingPlanner</name>
        <message>
            <source>New sitting</source>
            <translation>Жаңы отурум</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Комиссиянын мүчөлөрү</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Мүчө кошуу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>Save the sitting</source>
            <translation>Отурумду сактоо</translation>
        </message>
        <message>
            <source>The sitting is not saved</source>
            <translation>Отурум сактала элек</translation>
        </message>
        <message>
            <source>What was typed will be gone.</source>
            <translation>Жазганыңыз сакталбайт.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Сактабоо</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Өзгөртүүнү улантуу</translation>
        </message>
    </context>
    <context>
        <name>SourceCard</name>
        <message>
            <source>Read the source itself before you rely on it.</source>
            <translation>Булакка таянардан мурун аны өзүңүз окуп чыгыңыз.</translation>
        </message>
        <message>
            <source>Rests on it in this pack</source>
            <translation>Буга негизделген</translation>
        </message>
        <message>
            <source>Rests on other parts of the same source</source>
            <translation>Ошол эле булактын башка бөлүктөрүнө негизделген</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Бул эмне</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Редакциясы</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Күчүндө</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>белгисиз</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Number of the article then and now</source>
            <translation>Берененин мурунку жана азыркы номери</translation>
        </message>
        <message>
            <source>now</source>
            <translation>азыр</translation>
        </message>
        <message>
            <source>then</source>
            <translation>мурда</translation>
        </message>
    </context>
    <context>
        <name>SourceSheet</name>
        <message>
            <source>Source</source>
            <translation>Булак</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>Бул кайдан алынган</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
    </context>
    <context>
        <name>SourcesTab</name>
        <message>
            <source>Search in sources</source>
            <translation>Булактардан издөө</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Булактар</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) rest on it</source>
            <translation>
                <numerusform>%n жазуу таянат</numerusform>
                <numerusform>%n жазуу таянат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s); at the right, how much rests on each</source>
            <translation>
                <numerusform>%n булак; оң жакта — ага канча жазуу таянат</numerusform>
                <numerusform>%n булак; оң жакта — ар бирине канча жазуу таянат</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StageLine</name>
        <message>
            <source>done</source>
            <translation>аткарылды</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>still to come</source>
            <translation>алдыда</translation>
        </message>
    </context>
    <context>
        <name>StartsCard</name>
        <message>
            <source>What may be started</source>
            <translation>Эмнени баштоого болот</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Жыйнап коюу</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Эмне үчүн?</translation>
        </message>
        <message>
            <source>What may be started, and by which source</source>
            <translation>Эмнени, кайсы булакка ылайык баштоого болот</translation>
        </message>
        <message>
            <source>may be started</source>
            <translation>баштоого болот</translation>
        </message>
        <message>
            <source>may be started, with care</source>
            <translation>этияттык менен баштоого болот</translation>
        </message>
        <message>
            <source>must not be started</source>
            <translation>баштоого болбойт</translation>
        </message>
        <message>
            <source>depends on what is not known</source>
            <translation>белгисиз нерсеге жараша болот</translation>
        </message>
        <message>
            <source>Instead: {what}</source>
            <translation>Анын ордуна: {what}</translation>
        </message>
        <message>
            <source>Ask first: {facts}</source>
            <translation>Адегенде тактаңыз: {facts}</translation>
        </message>
        <message>
            <source>not verified</source>
            <translation>текшерилген эмес</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Артка кайтаруу</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Бүгүн</translation>
        </message>
        <message>
            <source>New raid or call</source>
            <translation>Жаңы рейд же чалуу</translation>
        </message>
        <message>
            <source>good day, {name}</source>
            <translation>саламатсызбы, {name}</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>today and tomorrow</source>
            <translation>бүгүн жана эртең</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>ушул аптада</translation>
        </message>
        <message>
            <source>waiting for others</source>
            <translation>башкалардан күтүүдө</translation>
        </message>
        <message>
            <source>Nothing is due this week</source>
            <translation>Бул аптада мөөнөтү келген иш жок</translation>
        </message>
        <message>
            <source>A raid, a call or a visit begins a case; its steps then stand here.</source>
            <translation>Рейд, чалуу же баруу менен иш ачылат; анын кадамдары ушул жерде турат.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>Today and tomorrow</source>
            <translation>Бүгүн жана эртең</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Ушул аптада</translation>
        </message>
        <message numerus="yes">
            <source>and %n more, on the page Cases</source>
            <translation>
                <numerusform>дагы %n, «Иштер» бетинде</numerusform>
                <numerusform>дагы %n, «Иштер» бетинде</numerusform>
            </translation>
        </message>
        <message>
            <source>While you were away</source>
            <translation>Сиз жокто</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>Башкалардан күтүүдө</translation>
        </message>
        <message>
            <source>Nobody owes an answer.</source>
            <translation>Жооп күтүлгөн эч ким жок.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without a receipt</source>
            <translation>
                <numerusform>%n күндөн бери алынганы ырасталган жок</numerusform>
                <numerusform>%n күндөн бери алынганы ырасталган жок</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for your approval</source>
            <translation>Сиздин бекитүүңүздү күтүүдө</translation>
        </message>
        <message>
            <source>Returned to you with remarks</source>
            <translation>Сизге сын-пикирлер менен кайтарылды</translation>
        </message>
        <message>
            <source>returned by {name}, {moment}</source>
            <translation>кайтарган: {name}, {moment}</translation>
        </message>
        <message>
            <source>submitted by {name}, {moment}</source>
            <translation>берген: {name}, {moment}</translation>
        </message>
        <message>
            <source>Opened in an emergency</source>
            <translation>Өзгөчө кырдаалда ачылган</translation>
        </message>
        <message>
            <source>{name}, {moment}; open to that person until {until}</source>
            <translation>{name}, {moment}; бул адамга {until} чейин ачык</translation>
        </message>
        <message>
            <source>Taken note</source>
            <translation>Эске алынды</translation>
        </message>
        <message>
            <source>Waiting for your agreement</source>
            <translation>Сиздин макулдугуңузду күтүп жатат</translation>
        </message>
        <message>
            <source>Records due for review: {count}</source>
            <translation>Сактоо мөөнөтү бүттү, чечүү керек: {count}</translation>
        </message>
    </context>
    <context>
        <name>TrainingBand</name>
        <message>
            <source>TRAINING VAULT · all people and cases are fictional</source>
            <translation>ОКУУ САКТАГЫЧЫ · бардык адамдар жана иштер ойдон чыгарылган</translation>
        </message>
    </context>
    <context>
        <name>UnlockView</name>
        <message>
            <source>The program made an error. The vault is untouched. Code for support: {code}</source>
            <translation>Программада ката кетти. Сактагычка тийилген жок. Колдоо үчүн код: {code}</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Сырсөз фразасы</translation>
        </message>
        <message>
            <source>The one who cares</source>
            <translation>Кам көргөн адам</translation>
        </message>
        <message>
            <source>Works without the internet</source>
            <translation>Интернетсиз иштейт</translation>
        </message>
        <message>
            <source>The data are encrypted on this computer. Only you know the passphrase.</source>
            <translation>Маалымат бул компьютерде шифрленген. Сырсөз фразасын сиз гана билесиз.</translation>
        </message>
        <message>
            <source>A training vault: all people and cases in it are fictional.</source>
            <translation>Окуу сактагычы: андагы бардык адамдар жана иштер ойдон чыгарылган.</translation>
        </message>
        <message>
            <source>Open the vault</source>
            <translation>Сактагычты ачуу</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Forgot the passphrase? Use the recovery key</source>
            <translation>Сырсөз фразасы унутулдубу? Калыбына келтирүү ачкычы менен ачуу</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Камдык көчүрмөнү калыбына келтирүү…</translation>
        </message>
        <message>
            <source>Begin anew or try with fictional cases</source>
            <translation>Кайра баштоо же ойдон чыгарылган иштер менен көрүү</translation>
        </message>
        <message>
            <source>After 5 wrong tries in a row: a pause of 30 seconds. F1: help.</source>
            <translation>Катары менен 5 жолу туура келбесе: 30 секунд тыныгуу. F1: жардам.</translation>
        </message>
        <message>
            <source>A single-use phrase from paper is typed into the same field.</source>
            <translation>Кагаздагы бир жолку фраза ушул эле талаага жазылат.</translation>
        </message>
        <message>
            <source>Open the training vault</source>
            <translation>Окуу сактагычын ачуу</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Башка…</translation>
        </message>
        <message>
            <source>Vaults</source>
            <translation>Сактагычтар</translation>
        </message>
        <message>
            <source>Open another vault</source>
            <translation>Башка сактагычты ачуу</translation>
        </message>
        <message>
            <source>The backup was checked and restored. Open it now.</source>
            <translation>Камдык көчүрмө текшерилип, калыбына келтирилди. Эми аны ачыңыз.</translation>
        </message>
        <message>
            <source>A single-use phrase works once and for 48 hours; then ask a supervisor for another.</source>
            <translation>Бир жолку фраза бир гана жолу жана 48 саат жарайт; андан кийин жетекчиден жаңысын сураңыз.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ачылууда…</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s)</source>
            <translation>
                <numerusform>Күтүңүз: %n секунд</numerusform>
                <numerusform>Күтүңүз: %n секунд</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VisitBody</name>
        <message>
            <source>Not safe: record the harm or danger after saving; the visit offers it.</source>
            <translation>Коопсуз эмес: сактагандан кийин зыянды же коркунучту каттаңыз, муну баруу сунуштайт.</translation>
        </message>
        <message>
            <source>The child works: record the work after saving; the visit offers it.</source>
            <translation>Бала иштейт: сактагандан кийин жумушту каттаңыз, муну баруу сунуштайт.</translation>
        </message>
        <message>
            <source>Visit to the child</source>
            <translation>Балага баруу</translation>
        </message>
        <message>
            <source>Talk with the child alone where you can; never in a hurry.</source>
            <translation>Мүмкүн болсо бала менен жалгыз сүйлөшүңүз, эч качан шашпаңыз.</translation>
        </message>
    </context>
    <context>
        <name>VoteTable</name>
        <message>
            <source>Votes</source>
            <translation>Добуштар</translation>
        </message>
        <message>
            <source>No member is named at this sitting.</source>
            <translation>Бул отурумда бир да мүчө көрсөтүлгөн эмес.</translation>
        </message>
        <message>
            <source>Quorum is not verified; the votes are recorded as entered.</source>
            <translation>Кворум текшерилбейт; добуштар киргизилгендей жазылат.</translation>
        </message>
        <message>
            <source>All in favour</source>
            <translation>Баары макул</translation>
        </message>
        <message>
            <source>First tick on the left who is present; then they can vote.</source>
            <translation>Адегенде сол жактан ким катышканын белгилеңиз: ошондо добуш берүүгө болот.</translation>
        </message>
        <message>
            <source>Why {name} takes no part in this item</source>
            <translation>{name} бул маселеге эмне үчүн катышпайт</translation>
        </message>
        <message>
            <source>Recuse</source>
            <translation>Четтетүү</translation>
        </message>
        <message>
            <source>Recuse {name}</source>
            <translation>Четтетүү: {name}</translation>
        </message>
        <message>
            <source>takes no part: {reason}</source>
            <translation>катышпайт: {reason}</translation>
        </message>
        <message>
            <source>not noted as present</source>
            <translation>катышуусу белгиленген эмес</translation>
        </message>
        <message>
            <source>cannot vote on this item; recuse the member</source>
            <translation>бул маселе боюнча добуш бере албайт: четтетүү керек</translation>
        </message>
        <message>
            <source>no vote</source>
            <translation>добуш жок</translation>
        </message>
        <message>
            <source>Why the member takes no part</source>
            <translation>Мүчө эмне үчүн катышпайт</translation>
        </message>
        <message>
            <source>{yes} in favour · {no} against · {none} abstained · {voters} may vote</source>
            <translation>макул: {yes} · каршы: {no} · калыс: {none} · добуш берүүгө укуктуу: {voters}</translation>
        </message>
    </context>
    <context>
        <name>WhySheet</name>
        <message>
            <source>Why? {step}</source>
            <translation>Эмне үчүн? {step}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>done on {day}</source>
            <translation>{day} аткарылган</translation>
        </message>
        <message>
            <source>Not known, and it decides</source>
            <translation>Белгисиз, бирок ушуга жараша болот</translation>
        </message>
        <message>
            <source>How the limits add up</source>
            <translation>Мөөнөттөр кантип эсептелет</translation>
        </message>
        <message>
            <source>Facts used</source>
            <translation>Эске алынган маалымат</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>белгисиз</translation>
        </message>
        <message>
            <source>Rules of the step</source>
            <translation>Кадамдын эрежелери</translation>
        </message>
        <message>
            <source>now: {answer}</source>
            <translation>азыр: {answer}</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Булактар</translation>
        </message>
    </context>
    <context>
        <name>WithdrawSheet</name>
        <message>
            <source>Withdraw this decision</source>
            <translation>Чечимди жокко чыгаруу</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Жокко чыгаруу</translation>
        </message>
    </context>
    <context>
        <name>WorkCheckPage</name>
        <message>
            <source>No case and no name: nothing of this is stored</source>
            <translation>Ишсиз жана аты-жөнсүз: эч нерсе сакталбайт</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Тазалоо</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көчүрүү</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF сактоо…</translation>
        </message>
        <message>
            <source>Check a work situation</source>
            <translation>Жумуш абалын текшерүү</translation>
        </message>
        <message>
            <source>Clear the answers</source>
            <translation>Жоопторду тазалоо</translation>
        </message>
        <message>
            <source>Copy the result</source>
            <translation>Натыйжаны көчүрүү</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Көчүрүлдү</translation>
        </message>
        <message>
            <source>By the law of</source>
            <translation>Кайсы өлкөнүн мыйзамы боюнча</translation>
        </message>
    </context>
    <context>
        <name>YesNoEditor</name>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>билбейм</translation>
        </message>
    </context>
    <context>
        <name>YesNoUnknown</name>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>билбейм</translation>
        </message>
    </context>
    <context>
        <name>_Entries</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>дагы %n</numerusform>
                <numerusform>дагы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_GoalLine</name>
        <message>
            <source>Note</source>
            <translation>Жазуу</translation>
        </message>
    </context>
    <context>
        <name>_KnownCases</name>
        <message>
            <source>May be known</source>
            <translation>Мурда белгилүү болушу мүмкүн</translation>
        </message>
        <message>
            <source>Case number or name</source>
            <translation>Иштин номери же аты-жөнү</translation>
        </message>
    </context>
    <context>
        <name>_MemberLine</name>
        <message>
            <source>Name of the member</source>
            <translation>Мүчөнүн аты-жөнү</translation>
        </message>
        <message>
            <source>Body the member comes from</source>
            <translation>Мүчө өкүлү болгон орган</translation>
        </message>
        <message>
            <source>Remove this member</source>
            <translation>Бул мүчөнү алып салуу</translation>
        </message>
    </context>
    <context>
        <name>_Part</name>
        <message>
            <source>Take this measure away</source>
            <translation>Бул чараны алып салуу</translation>
        </message>
        <message>
            <source>Take this referral away</source>
            <translation>Бул жолдомону алып салуу</translation>
        </message>
    </context>
    <context>
        <name>access_matrix</name>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message>
            <source>within the circle</source>
            <translation>чөйрө ичинде</translation>
        </message>
        <message>
            <source>own cases</source>
            <translation>өз иштери</translation>
        </message>
        <message>
            <source>yes, also unread</source>
            <translation>ооба, окубай туруп да</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Иштер</translation>
        </message>
        <message>
            <source>Read a case</source>
            <translation>Ишти окуу</translation>
        </message>
        <message>
            <source>See who reported</source>
            <translation>Ким билдиргенин көрүү</translation>
        </message>
        <message>
            <source>Record and change</source>
            <translation>Жазуу жана өзгөртүү</translation>
        </message>
        <message>
            <source>Print and save papers</source>
            <translation>Документтерди басып чыгаруу жана сактоо</translation>
        </message>
        <message>
            <source>Approve plans and closings</source>
            <translation>Пландарды жана иштин жабылышын бекитүү</translation>
        </message>
        <message>
            <source>Put into the bin, seal</source>
            <translation>Себетке салуу, өзгөчө коргоого алуу</translation>
        </message>
        <message>
            <source>Take out of the bin, hold, anonymise, erase</source>
            <translation>Себеттен чыгаруу, өчүрүүгө тыюу салуу, жеке маалыматтан тазалоо, өчүрүү</translation>
        </message>
        <message>
            <source>Open a kept case in an emergency</source>
            <translation>Кирүүсү чектелген ишти өзгөчө кырдаалда ачуу</translation>
        </message>
        <message>
            <source>See figures of all cases</source>
            <translation>Бардык иштер боюнча сандарды көрүү</translation>
        </message>
        <message>
            <source>The office</source>
            <translation>Мекеме</translation>
        </message>
        <message>
            <source>Read the settings</source>
            <translation>Жөндөөлөрдү көрүү</translation>
        </message>
        <message>
            <source>Change the settings</source>
            <translation>Жөндөөлөрдү өзгөртүү</translation>
        </message>
        <message>
            <source>Add people, change roles, give phrases</source>
            <translation>Адамдарды кошуу, ролдорду өзгөртүү, фраза берүү</translation>
        </message>
        <message>
            <source>Save a backup</source>
            <translation>Камдык көчүрмөнү сактоо</translation>
        </message>
        <message>
            <source>Restore, renew the key</source>
            <translation>Калыбына келтирүү, ачкычты алмаштыруу</translation>
        </message>
        <message>
            <source>Take over a new version of the procedure</source>
            <translation>Иш тартибинин жаңы версиясын кабыл алуу</translation>
        </message>
        <message>
            <source>Ask a second person to agree</source>
            <translation>Экинчи адамдын макулдугун суроо</translation>
        </message>
        <message>
            <source>Agree as the second person</source>
            <translation>Экинчи адам катары макул болуу</translation>
        </message>
        <message>
            <source>The journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Read the journal</source>
            <translation>Журналды окуу</translation>
        </message>
        <message>
            <source>Print the journal</source>
            <translation>Журналды басып чыгаруу</translation>
        </message>
        <message>
            <source>Verify the journal</source>
            <translation>Журналды текшерүү</translation>
        </message>
        <message>
            <source>Within the circle: the case's worker, its supervisor, the persons named in it and, where the case says so, the worker's team or the whole office.</source>
            <translation>Чөйрө ичинде: иштин адиси, анын жетекчиси, иште аталган кызматкерлер жана иште ошондой көрсөтүлсө, адистин тобу же бүт мекеме.</translation>
        </message>
        <message>
            <source>An administrator decides about administrators and auditors only; about people who read cases, and about the recovery key, a supervisor decides.</source>
            <translation>Администратор администраторлор менен текшерүүчүлөр жөнүндө гана чечет; иштерди окуган кызматкерлер жана калыбына келтирүү ачкычы жөнүндө жетекчи чечет.</translation>
        </message>
        <message>
            <source>Erasing, anonymising and taking many cases out need two persons. An administrator may be the second one for taking cases out only.</source>
            <translation>Өчүрүү, жеке маалыматтан тазалоо жана көп ишти чыгаруу үчүн эки адам керек. Администратор көп ишти чыгарууда гана экинчи адам боло алат.</translation>
        </message>
        <message>
            <source>Adding people, changing roles, phrases, keys, erasing and opening in an emergency want the passphrase once more.</source>
            <translation>Адам кошуу, ролду өзгөртүү, фразалар, ачкычтар, өчүрүү жана өзгөчө кырдаалда ачуу сырсөз фразасын дагы бир жолу талап кылат.</translation>
        </message>
        <message>
            <source>Who may do what</source>
            <translation>Ким эмне кыла алат</translation>
        </message>
        <message>
            <source>Valid once, until {moment}</source>
            <translation>Бир жолу жарактуу, {moment} чейин</translation>
        </message>
        <message>
            <source>Single-use phrase</source>
            <translation>Бир жолку фраза</translation>
        </message>
        <message>
            <source>Start Kamkor and type these words as the passphrase: small letters, with spaces between them.</source>
            <translation>Kamkor программасын ачып, бул сөздөрдү сырсөз фразасы катары териңиз: кичине тамга менен, арасына боштук коюп.</translation>
        </message>
        <message>
            <source>Set a passphrase of your own. Nobody else learns it.</source>
            <translation>Өзүңүздүн сырсөз фразаңызды коюңуз. Аны башка эч ким билбейт.</translation>
        </message>
        <message>
            <source>Destroy this sheet.</source>
            <translation>Бул баракты жок кылыңыз.</translation>
        </message>
        <message>
            <source>If the time is over or the words do not open the vault, ask the supervisor for a new phrase.</source>
            <translation>Мөөнөтү өтсө же сөздөр сактагычты ачпаса, жетекчиден жаңы фраза сураңыз.</translation>
        </message>
        <message>
            <source>Hand it over in person. Never send it by telephone or message.</source>
            <translation>Колмо-кол бериңиз. Эч качан телефон же билдирүү аркылуу жибербеңиз.</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Find anything</source>
            <translation>Баарынан издөө</translation>
        </message>
        <message>
            <source>Record something new</source>
            <translation>Жаңы нерсени каттоо</translation>
        </message>
        <message>
            <source>Search on this page</source>
            <translation>Ушул беттен издөө</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>Азыр сактоо</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып чыгаруу</translation>
        </message>
        <message>
            <source>Record what happened</source>
            <translation>Эмне болгонун каттоо</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Артка кайтаруу</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Кайра аткаруу</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Кулпулоо</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артка</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>Кийинки өтмөк</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>Мурунку өтмөк</translation>
        </message>
        <message>
            <source>Help: keys</source>
            <translation>Жардам: ыкчам баскычтар</translation>
        </message>
    </context>
    <context>
        <name>ages</name>
        <message>
            <source>{age} years</source>
            <translation>{age} жаш</translation>
        </message>
    </context>
    <context>
        <name>approval</name>
        <message>
            <source>Not submitted to the supervisor yet</source>
            <translation>Жетекчиге бериле элек</translation>
        </message>
        <message>
            <source>With the supervisor since {moment} · {name}</source>
            <translation>Жетекчиде, берилген убактысы {moment} · {name}</translation>
        </message>
        <message>
            <source>Returned by {name} on {day}, with remarks</source>
            <translation>Сын-пикирлер менен кайтарылган күнү {day}. Ким: {name}</translation>
        </message>
        <message>
            <source>Version {number}, approved by {name} on {day}</source>
            <translation>Версия {number}, бекитилген күнү {day}. Ким: {name}</translation>
        </message>
        <message>
            <source>To the supervisor: {what}</source>
            <translation>Жетекчиге: {what}</translation>
        </message>
        <message>
            <source>It is not changed while it waits. You can withdraw it until then.</source>
            <translation>Жооп күтүп турганда өзгөртүлбөйт. Жоопко чейин кайтарып алууга болот.</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Берүү</translation>
        </message>
        <message>
            <source>Approve: {what}</source>
            <translation>Бекитүү: {what}</translation>
        </message>
        <message>
            <source>This version stays as it is. An approval is not undone.</source>
            <translation>Бул версия ошол бойдон калат. Бекитүү артка кайтарылбайт.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Бекитүү</translation>
        </message>
        <message>
            <source>Return with remarks: {what}</source>
            <translation>Сын-пикирлер менен кайтаруу: {what}</translation>
        </message>
        <message>
            <source>The worker can change it again and sees the remarks.</source>
            <translation>Адис сын-пикирлерди көрүп, кайра өзгөртө алат.</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Оңдоого кайтаруу</translation>
        </message>
    </context>
    <context>
        <name>backup_words</name>
        <message>
            <source>There is no backup of this vault yet.</source>
            <translation>Бул сактагычтын камдык көчүрмөсү али жок.</translation>
        </message>
        <message>
            <source>Saved today: {at}.</source>
            <translation>Бүгүн сакталды: {at}.</translation>
        </message>
        <message numerus="yes">
            <source>Last good copy: {at}, %n day(s) ago.</source>
            <translation>
                <numerusform>Акыркы бүтүн көчүрмө: {at}, %n күн мурун.</numerusform>
                <numerusform>Акыркы бүтүн көчүрмө: {at}, %n күн мурун.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was recorded since.</source>
            <translation>Андан бери эч нерсе жазылган жок.</translation>
        </message>
        <message>
            <source>The folder is not there now. Put the stick in, or choose another folder.</source>
            <translation>Папка азыр жок. Флешканы салыңыз же башка папканы тандаңыз.</translation>
        </message>
        <message>
            <source>The folder lies on the same disk as the vault: a broken or stolen computer takes both. A stick that lies elsewhere is better.</source>
            <translation>Папка сактагыч менен бир дискте: компьютер бузулса же уурдалса, экөө тең кетет. Башка жерде турган флешка жакшыраак.</translation>
        </message>
        <message>
            <source>The folder lies on a server. The copies are encrypted; whoever runs the server sees only that they are there.</source>
            <translation>Папка серверде. Көчүрмөлөр шифрленген; серверди тейлеген адам алардын бар экенин гана көрөт.</translation>
        </message>
        <message>
            <source>The folder is copied to the internet by {service}. The copies are encrypted; the service sees only that they are there.</source>
            <translation>Папканы {service} интернетке көчүрөт. Көчүрмөлөр шифрленген; кызмат алардын бар экенин гана көрөт.</translation>
        </message>
        <message>
            <source>Restoring has not been tried yet.</source>
            <translation>Калыбына келтирүү али сыналган жок.</translation>
        </message>
        <message>
            <source>Restoring was tried on {day}.</source>
            <translation>Калыбына келтирүү {day} сыналган.</translation>
        </message>
        <message>
            <source>Once a quarter is good: only a copy that was restored is sure.</source>
            <translation>Чейрегине бир жолу жасоо жакшы: калыбына келтирилген көчүрмө гана ишенимдүү.</translation>
        </message>
        <message>
            <source>If this computer breaks or is stolen, everything in it is lost.</source>
            <translation>Компьютер бузулса же уурдалса, андагынын баары жоголот.</translation>
        </message>
        <message numerus="yes">
            <source>No backup for %n day(s).</source>
            <translation>
                <numerusform>%n күндөн бери камдык көчүрмө жок.</numerusform>
                <numerusform>%n күндөн бери камдык көчүрмө жок.</numerusform>
            </translation>
        </message>
        <message>
            <source>If this computer breaks or is stolen, what was recorded since is lost.</source>
            <translation>Компьютер бузулса же уурдалса, андан бери жазылгандар жоголот.</translation>
        </message>
        <message numerus="yes">
            <source>The backup is whole. It holds %n case(s), and everything saved until {at}.</source>
            <translation>
                <numerusform>Көчүрмө бүтүн. Анда %n иш жана {at} чейин сакталгандардын баары бар.</numerusform>
                <numerusform>Көчүрмө бүтүн. Анда %n иш жана {at} чейин сакталгандардын баары бар.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is a backup of another vault than the one that is open now.</source>
            <translation>Бул азыр ачык турган сактагычтын эмес, башка сактагычтын көчүрмөсү.</translation>
        </message>
        <message numerus="yes">
            <source>That is %n case(s) fewer than the vault has now.</source>
            <translation>
                <numerusform>Бул сактагычта азыр бар болгондон %n ишке аз.</numerusform>
                <numerusform>Бул сактагычта азыр бар болгондон %n ишке аз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That is %n case(s) more than the vault has now.</source>
            <translation>
                <numerusform>Бул сактагычта азыр бар болгондон %n ишке көп.</numerusform>
                <numerusform>Бул сактагычта азыр бар болгондон %n ишке көп.</numerusform>
            </translation>
        </message>
        <message>
            <source>The number of cases is the same; what was changed since is not in it.</source>
            <translation>Иштердин саны бирдей; андан бери өзгөргөндөр көчүрмөдө жок.</translation>
        </message>
        <message>
            <source>The number of cases is the same as now.</source>
            <translation>Иштердин саны азыркыдай.</translation>
        </message>
        <message numerus="yes">
            <source>The trial went well: %n case(s) of {at} were restored, opened and counted, then removed again. This backup can be relied on.</source>
            <translation>
                <numerusform>Сыноо ийгиликтүү өттү: {at} карата %n иш калыбына келтирилип, ачылып, саналып, кайра өчүрүлдү. Бул көчүрмөгө ишенсе болот.</numerusform>
                <numerusform>Сыноо ийгиликтүү өттү: {at} карата %n иш калыбына келтирилип, ачылып, саналып, кайра өчүрүлдү. Бул көчүрмөгө ишенсе болот.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>care_placements</name>
        <message>
            <source>A safety note hides where the child is.</source>
            <translation>Баланын кайда экенин коопсуздук боюнча жазуу жашырып турат.</translation>
        </message>
        <message>
            <source>Show it here</source>
            <translation>Бул жерде көрсөтүү</translation>
        </message>
        <message>
            <source>The carer is now marked as suspected of exploiting or harming the child. Find another place at once.</source>
            <translation>Баланы караган адам азыр аны эксплуатациялаган же ага зыян келтирген деп шек саналган катары белгиленди. Дароо башка жер табыңыз.</translation>
        </message>
        <message>
            <source>The planned end, {day}, has passed. Extend the placement within the law, or record where the child lives now.</source>
            <translation>Пландалган мөөнөтү өттү: {day}. Жайгаштырууну мыйзам чегинде узартыңыз же бала азыр кайда жашаарын жазыңыз.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Carer or institution</source>
            <translation>Баланы кабыл алган адам же мекеме</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Аяктоо…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып салуу</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>аяктады</translation>
        </message>
        <message>
            <source>end has passed</source>
            <translation>мөөнөтү өттү</translation>
        </message>
        <message>
            <source>now</source>
            <translation>азыр</translation>
        </message>
    </context>
    <context>
        <name>care_reviews</name>
        <message>
            <source>A new risk was found at the last review. Does the risk level fit?</source>
            <translation>Акыркы карап чыгууда жаңы тобокелдик аныкталды. Тобокелдик деңгээли туурабы?</translation>
        </message>
        <message>
            <source>Change the risk</source>
            <translation>Тобокелдикти өзгөртүү</translation>
        </message>
        <message>
            <source>The last review decided to change the plan.</source>
            <translation>Акыркы карап чыгууда планды өзгөртүү чечилди.</translation>
        </message>
        <message>
            <source>Go to the plan</source>
            <translation>Планга өтүү</translation>
        </message>
        <message>
            <source>By the last review the case can be closed.</source>
            <translation>Акыркы карап чыгуу боюнча ишти жабууга болот.</translation>
        </message>
        <message>
            <source>Prepare the closing</source>
            <translation>Жабууну даярдоо</translation>
        </message>
        <message>
            <source>The child's opinion</source>
            <translation>Баланын пикири</translation>
        </message>
        <message>
            <source>The family's opinion</source>
            <translation>Үй-бүлөнүн пикири</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>Эмне өзгөрдү</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып салуу</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>бааланган эмес</translation>
        </message>
        <message>
            <source>{plan}, version {number}</source>
            <translation>{plan}, версия {number}</translation>
        </message>
    </context>
    <context>
        <name>care_visits</name>
        <message>
            <source>the child works</source>
            <translation>бала иштейт</translation>
        </message>
        <message>
            <source>not safe</source>
            <translation>коопсуз эмес</translation>
        </message>
        <message>
            <source>child not met</source>
            <translation>бала жолуккан жок</translation>
        </message>
        <message>
            <source>a suspected person was present</source>
            <translation>шектүү адам катышты</translation>
        </message>
        <message>
            <source>The next visit was due on {day}.</source>
            <translation>Кийинки баруунун мөөнөтү өттү: {day}.</translation>
        </message>
        <message>
            <source>Next visit: {day}</source>
            <translation>Кийинки баруу: {day}</translation>
        </message>
        <message>
            <source>The child was not safe at the last visit.</source>
            <translation>Акыркы барууда бала коопсуз эмес болчу.</translation>
        </message>
        <message>
            <source>Record harm or danger</source>
            <translation>Зыянды же коркунучту каттоо</translation>
        </message>
        <message>
            <source>The child worked at the last visit.</source>
            <translation>Акыркы барууда бала иштеп жаткан.</translation>
        </message>
        <message>
            <source>Record the work</source>
            <translation>Жумушту каттоо</translation>
        </message>
        <message>
            <source>A suspected person was present: what the child said may not be free. Talk with it alone.</source>
            <translation>Шектүү адам катышты: бала эркин айта албашы мүмкүн. Аны менен жалгыз сүйлөшүңүз.</translation>
        </message>
        <message>
            <source>Record a visit</source>
            <translation>Барууну каттоо</translation>
        </message>
        <message>
            <source>The child's own words</source>
            <translation>Баланын өз сөзү</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>Эмне көрүлдү</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып салуу</translation>
        </message>
    </context>
    <context>
        <name>case_page</name>
        <message>
            <source>worker {name}</source>
            <translation>жооптуу адис: {name}</translation>
        </message>
        <message>
            <source>age not known</source>
            <translation>жашы белгисиз</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>аял</translation>
        </message>
        <message>
            <source>man</source>
            <translation>эркек киши</translation>
        </message>
        <message>
            <source>teenage girl</source>
            <translation>өспүрүм кыз</translation>
        </message>
        <message>
            <source>teenage boy</source>
            <translation>өспүрүм эркек бала</translation>
        </message>
        <message>
            <source>girl</source>
            <translation>кыз бала</translation>
        </message>
        <message>
            <source>boy</source>
            <translation>эркек бала</translation>
        </message>
        <message>
            <source>Risk: {risk}</source>
            <translation>Тобокелдик: {risk}</translation>
        </message>
        <message>
            <source>Named people only</source>
            <translation>Аталгандар гана</translation>
        </message>
        <message>
            <source>Transfer: receipt awaited</source>
            <translation>Өткөрүү: ырастоо күтүүдө</translation>
        </message>
        <message>
            <source>Transfer: receipt is late</source>
            <translation>Өткөрүү: ырастоо кечигүүдө</translation>
        </message>
        <message>
            <source>Returned with remarks</source>
            <translation>Сын-пикирлер менен кайтарылды</translation>
        </message>
        <message>
            <source>{name} (suspected)</source>
            <translation>{name} (шектүү)</translation>
        </message>
    </context>
    <context>
        <name>case_records</name>
        <message>
            <source>Family and people around the child</source>
            <translation>Үй-бүлөсү жана баланын айланасындагылар</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Адам кошуу</translation>
        </message>
        <message>
            <source>Nobody is recorded yet</source>
            <translation>Азырынча эч ким катталган жок</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Жумуш</translation>
        </message>
        <message>
            <source>Add work</source>
            <translation>Жумуш кошуу</translation>
        </message>
        <message>
            <source>No work is recorded yet</source>
            <translation>Азырынча жумуш катталган жок</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>Add schooling</source>
            <translation>Окуусун кошуу</translation>
        </message>
        <message>
            <source>Nothing is recorded about school yet</source>
            <translation>Мектеп тууралуу азырынча эч нерсе катталган жок</translation>
        </message>
        <message>
            <source>Harm and danger</source>
            <translation>Зыян жана коркунуч</translation>
        </message>
        <message>
            <source>Add harm or danger</source>
            <translation>Зыян же коркунуч кошуу</translation>
        </message>
        <message>
            <source>Nothing is recorded about harm yet</source>
            <translation>Зыян тууралуу азырынча эч нерсе катталган жок</translation>
        </message>
        <message>
            <source>A direct threat opens the emergency step, to be confirmed</source>
            <translation>Түздөн-түз коркунуч кечиктирилгис кадамды ачат, аны ырастоо керек</translation>
        </message>
        <message>
            <source>Papers of the child</source>
            <translation>Баланын документтери</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation>Документ кошуу</translation>
        </message>
        <message>
            <source>No paper is recorded yet</source>
            <translation>Азырынча документ катталган жок</translation>
        </message>
        <message>
            <source>A paper applied for: write where, when, and what stands in the way</source>
            <translation>Документке арыз берилген: кайда, качан жана эмне тоскоол экенин жазыңыз</translation>
        </message>
    </context>
    <context>
        <name>cases</name>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>Кайдан</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Кийинки кадам</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Тобокелдик</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>Жооптуу адис</translation>
        </message>
        <message>
            <source>name kept</source>
            <translation>аты жашырылган</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>аты белгисиз</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>жабылган</translation>
        </message>
        <message>
            <source>nothing open</source>
            <translation>ачык кадам жок</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>баалана элек</translation>
        </message>
        <message>
            <source>you</source>
            <translation>сиз</translation>
        </message>
    </context>
    <context>
        <name>closing_form</name>
        <message>
            <source>Closing of the case</source>
            <translation>Ишти жабуу</translation>
        </message>
        <message>
            <source>The case stays open until the closing is approved.</source>
            <translation>Жабуу бекитилгенге чейин иш ачык бойдон калат.</translation>
        </message>
    </context>
    <context>
        <name>command_line</name>
        <message>
            <source>Not known:</source>
            <translation>Белгисиз:</translation>
        </message>
        <message>
            <source>No differences</source>
            <translation>Айырма жок</translation>
        </message>
        <message>
            <source>Faults: {n}</source>
            <translation>Каталар: {n}</translation>
        </message>
        <message>
            <source>No faults found</source>
            <translation>Ката табылган жок</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Жазуулар</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Булактар</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тилдер</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>толук</translation>
        </message>
        <message>
            <source>{found} of {total}, the rest in Russian</source>
            <translation>{total} ичинен {found}, калганы орусча</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>ырасталган эмес</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>{day} баштап</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} чейин</translation>
        </message>
        <message>
            <source>no source</source>
            <translation>булаксыз</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Корутундулар</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Укуктар</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>made: {made}; to make: {due}</source>
            <translation>түзүлгөн: {made}; түзүлө турган: {due}</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>until {day}</source>
            <translation>мөөнөтү {day}</translation>
        </message>
        <message>
            <source>was {day}</source>
            <translation>мөөнөтү {day} болчу</translation>
        </message>
        <message>
            <source>today until {time}</source>
            <translation>бүгүн, мөөнөтү {time}</translation>
        </message>
        <message>
            <source>tomorrow until {time}</source>
            <translation>эртең, мөөнөтү {time}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n күн калды</numerusform>
                <numerusform>%n күн калды</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгүн</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n күн мурун</numerusform>
                <numerusform>%n күн мурун</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demonstration</name>
        <message>
            <source>Demonstration with fictional cases</source>
            <translation>Ойдон чыгарылган иштер менен көрсөтүп берүү</translation>
        </message>
    </context>
    <context>
        <name>diagram</name>
        <message>
            <source>Pathway: {pack}</source>
            <translation>Баланы коргоо жолу: {pack}</translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>версиясы {version}</translation>
        </message>
        <message>
            <source>Lanes: {lanes}; steps: {steps}.</source>
            <translation>Тилкелер: {lanes}; кадамдар: {steps}.</translation>
        </message>
        <message>
            <source>source: its text was read</source>
            <translation>булак: тексти окулган</translation>
        </message>
        <message>
            <source>source not verified</source>
            <translation>булак текшерилген эмес</translation>
        </message>
        <message>
            <source>office default, not law</source>
            <translation>мекеме мөөнөтү, мыйзам эмес</translation>
        </message>
        <message>
            <source>who acts</source>
            <translation>ким аткарат</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>шарт</translation>
        </message>
        <message>
            <source>limit and its source</source>
            <translation>мөөнөт жана анын булагы</translation>
        </message>
        <message>
            <source>held: first do no harm</source>
            <translation>токтотулган: биринчиден, зыян келтирбөө</translation>
        </message>
        <message>
            <source>comes back</source>
            <translation>кайталанат</translation>
        </message>
        <message>
            <source>opens another lane</source>
            <translation>башка тилкени ачат</translation>
        </message>
        <message>
            <source>comes after</source>
            <translation>кийин келет</translation>
        </message>
        <message>
            <source>comes after, with exceptions</source>
            <translation>кийин келет, өзгөчө учурлары бар</translation>
        </message>
        <message>
            <source>goes back</source>
            <translation>кайтат</translation>
        </message>
        <message>
            <source>part of a step</source>
            <translation>кадамдын бөлүгү</translation>
        </message>
        <message>
            <source>What is not verified is marked; read the source itself.</source>
            <translation>Текшерилбегени белгиленген; булактын өзүн окуңуз.</translation>
        </message>
        <message>
            <source>whoever found the child</source>
            <translation>баланы аныктаган орган</translation>
        </message>
        <message>
            <source>{limit} (after it, too late)</source>
            <translation>{limit} (андан кийин кеч)</translation>
        </message>
        <message>
            <source>{limit}, if {condition}</source>
            <translation>{limit}, эгерде {condition}</translation>
        </message>
        <message>
            <source>only if: {condition}</source>
            <translation>эгерде гана: {condition}</translation>
        </message>
        <message>
            <source>held while: {reasons}</source>
            <translation>токтотулат, качан: {reasons}</translation>
        </message>
        <message>
            <source>comes back until the case is closed</source>
            <translation>иш жабылганча кайталанат</translation>
        </message>
        <message>
            <source>opens: {steps}</source>
            <translation>ачат: {steps}</translation>
        </message>
        <message>
            <source>opens if: {condition}</source>
            <translation>ачылат, эгерде: {condition}</translation>
        </message>
        <message>
            <source>opened from: {steps}</source>
            <translation>мындан ачылат: {steps}</translation>
        </message>
    </context>
    <context>
        <name>directory</name>
        <message>
            <source>opening not known</source>
            <translation>иш тартиби белгисиз</translation>
        </message>
        <message>
            <source>no longer</source>
            <translation>жоюлган</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>жабык</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ачык</translation>
        </message>
        <message>
            <source>Body or place</source>
            <translation>Орган же жер</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Эмне кылат</translation>
        </message>
        <message>
            <source>Where and when</source>
            <translation>Кайда жана качан</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Булак</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Уюмдардын маалымдамасы</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message>
            <source>This paper is about a child. Use it for its purpose only, keep it under lock, and do not pass it on. Questions: the sender.</source>
            <translation>Бул документ бала жөнүндө. Аны максатына гана колдонуп, кулпуда сактап, башкага бербеңиз. Суроолор: жөнөтүүчүгө.</translation>
        </message>
        <message>
            <source>Form No.</source>
            <translation>Форма №</translation>
        </message>
        <message>
            <source>Outgoing No., date</source>
            <translation>Чыгыш №, күнү</translation>
        </message>
        <message>
            <source>by the number of the case only</source>
            <translation>иштин номери боюнча гана</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Иштин номери</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Жашы</translation>
        </message>
        <message>
            <source>Place found</source>
            <translation>Аныкталган жери</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>кол тамгасы</translation>
        </message>
        <message>
            <source>name in full</source>
            <translation>аты-жөнү</translation>
        </message>
        <message>
            <source>date</source>
            <translation>күнү</translation>
        </message>
        <message>
            <source>The Russian text below applies. This text explains it.</source>
            <translation>Төмөндөгү орусча текст күчүндө. Бул текст аны түшүндүрөт.</translation>
        </message>
        <message>
            <source>Text that applies</source>
            <translation>Күчүндөгү текст</translation>
        </message>
        <message>
            <source>Body that found the child</source>
            <translation>Баланы аныктаган орган</translation>
        </message>
        <message>
            <source>Social worker</source>
            <translation>Социалдык кызматкер</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>Качан жана кайда</translation>
        </message>
        <message>
            <source>The child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Эмне аныкталды</translation>
        </message>
        <message>
            <source>A child was found at work.</source>
            <translation>Баланын иштеп жатканы аныкталды.</translation>
        </message>
        <message>
            <source>Where the child is now</source>
            <translation>Бала азыр кайда</translation>
        </message>
        <message>
            <source>Bodies that took part</source>
            <translation>Катышкан органдар</translation>
        </message>
        <message>
            <source>We ask you to register the child, to make the initial assessment and to tell us the number of your case.</source>
            <translation>Баланы каттоону, баштапкы баалоону жүргүзүүнү жана ишиңиздин номерин билдирүүнү суранабыз.</translation>
        </message>
        <message>
            <source>This notice passes on what was found. It accuses nobody and decides nothing.</source>
            <translation>Бул билдирүү аныкталганды жеткирет. Ал эч кимди айыптабайт жана эч нерсени чечпейт.</translation>
        </message>
        <message>
            <source>Local self-government</source>
            <translation>Жергиликтүү өз алдынча башкаруу органы</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <translation>Психолог</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Жетекчи</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>аяктай элек</translation>
        </message>
        <message>
            <source>How the talk was held</source>
            <translation>Маек кандай өттү</translation>
        </message>
        <message>
            <source>The assessment says how the child is on the day named above. The child is not asked again for what is written here.</source>
            <translation>Баалоо баланын жогоруда көрсөтүлгөн күндөгү абалын айтат. Бул жерде жазылганды баладан кайра сурашпайт.</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Жолдомо</translation>
        </message>
        <message>
            <source>We ask you to give the service named above, to confirm receipt with the slip below and to tell us the result.</source>
            <translation>Жогоруда аталган кызматты көрсөтүп, алганыңызды төмөнкү талон менен ырастап, натыйжасын билдирүүңүздү сурайбыз.</translation>
        </message>
        <message>
            <source>What you need to know</source>
            <translation>Эмнени билүү керек</translation>
        </message>
        <message>
            <source>Ground for passing on</source>
            <translation>Маалымат берүүнүн негизи</translation>
        </message>
        <message>
            <source>consent, given on {date}</source>
            <translation>макулдук, берилген күнү: {date}</translation>
        </message>
        <message>
            <source>set when the referral is sent</source>
            <translation>жолдомо жөнөтүлгөндө белгиленет</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Төрага</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Катчы</translation>
        </message>
        <message>
            <source>Minutes of the sitting</source>
            <translation>Отурумдун протоколу</translation>
        </message>
        <message>
            <source>No. {number}, {date}</source>
            <translation>№ {number}, {date}</translation>
        </message>
        <message>
            <source>Sitting</source>
            <translation>Отурум</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Жери</translation>
        </message>
        <message>
            <source>{present} of {all}</source>
            <translation>{all} ичинен {present}</translation>
        </message>
        <message>
            <source>Members present</source>
            <translation>Катышкан мүчөлөр</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Комиссиянын мүчөсү</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Катышты</translation>
        </message>
        <message>
            <source>Member {number}</source>
            <translation>Мүчө {number}</translation>
        </message>
        <message>
            <source>Item {position}: {matter}</source>
            <translation>{position}-маселе: {matter}</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Чечим</translation>
        </message>
        <message>
            <source>{plan}, version {number}</source>
            <translation>{plan}, версия {number}</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Добуш</translation>
        </message>
        <message>
            <source>took no part</source>
            <translation>катышкан жок</translation>
        </message>
        <message>
            <source>took no part: {reason}</source>
            <translation>катышкан жок: {reason}</translation>
        </message>
        <message>
            <source>The items shown are those meant for this reader.</source>
            <translation>Ушул алуучуга арналган маселелер көрсөтүлдү.</translation>
        </message>
        <message>
            <source>Draft: not sent yet</source>
            <translation>Каралама: жөнөтүлө элек</translation>
        </message>
        <message>
            <source>This paper is about a child. Use it for this service only, keep it under lock, and do not pass it on. Questions: the sender.</source>
            <translation>Бул документ бала жөнүндө. Аны ушул кызмат үчүн гана колдонуңуз, кулпулап сактаңыз, башкага бербеңиз. Суроолор боюнча: жөнөтүүчү.</translation>
        </message>
        <message>
            <source>Return to</source>
            <translation>Кайтаруу дареги</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>кабыл алынды</translation>
        </message>
        <message>
            <source>refused, because:</source>
            <translation>четке кагылды, себеби:</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Алынган күнү</translation>
        </message>
        <message>
            <source>Incoming No.</source>
            <translation>Кириш №</translation>
        </message>
        <message>
            <source>Received by, signature</source>
            <translation>Алган адам, кол тамгасы</translation>
        </message>
        <message>
            <source>Service begins on</source>
            <translation>Кызмат башталган күнү</translation>
        </message>
        <message>
            <source>Detach here</source>
            <translation>Ушул жерден айрыңыз</translation>
        </message>
        <message>
            <source>Return slip</source>
            <translation>Кайтарма талон</translation>
        </message>
        <message>
            <source>Return code</source>
            <translation>Кайтарма код</translation>
        </message>
        <message>
            <source>{number}, as of {date}</source>
            <translation>{number}, маалымат күнү: {date}</translation>
        </message>
        <message>
            <source>Case summary</source>
            <translation>Иш боюнча маалымкат</translation>
        </message>
        <message>
            <source>This summary repeats what is recorded in the case on the day named above. It decides nothing. What is not known is named as not known.</source>
            <translation>Бул маалымкат жогоруда көрсөтүлгөн күнү иште жазылып турганын кайталайт. Ал эч нерсени чечпейт. Белгисиз маалымат «белгисиз» деп көрсөтүлөт.</translation>
        </message>
        <message>
            <source>PREVIEW, no number yet</source>
            <translation>АЛДЫН АЛА КӨРҮҮ, номери азырынча жок</translation>
        </message>
        <message>
            <source>printed {moment}, {name}</source>
            <translation>басып чыгарылды: {moment}, {name}</translation>
        </message>
        <message>
            <source>For: {reader}</source>
            <translation>Алуучу: {reader}</translation>
        </message>
        <message>
            <source>journal {seal}</source>
            <translation>журнал: {seal}</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>ДОЛБООР</translation>
        </message>
        <message>
            <source>page {page} of {pages}</source>
            <translation>бет: {page} / {pages}</translation>
        </message>
        <message>
            <source>copy {copy} of {copies}</source>
            <translation>нуска: {copy} / {copies}</translation>
        </message>
        <message>
            <source>TRAINING, fictional</source>
            <translation>ОКУУ ҮЧҮН: ойдон чыгарылган</translation>
        </message>
        <message>
            <source>Sealed by</source>
            <translation>Мөөрлөгөн адам</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>Сактаган адам</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Калыбына келтирүү ачкычы</translation>
        </message>
        <message>
            <source>This key opens the records of this office if every passphrase is lost. There is no other way back: nobody else has it, and it is shown only now.</source>
            <translation>Бардык сырсөз фразалары жоголсо, бул ачкыч мекеменин жазууларын ачат. Башка жол жок: ачкыч башка эч кимде жок жана азыр гана көрсөтүлөт.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Азыр</translation>
        </message>
        <message>
            <source>If all passphrases are lost</source>
            <translation>Бардык сырсөз фразалары жоголсо</translation>
        </message>
        <message>
            <source>Whoever holds this sheet and the file can read every case. If the envelope was opened without need, make a new key in the settings.</source>
            <translation>Бул баракча менен файл колунда болгон адам бардык иштерди окуй алат. Конверт зарылчылыксыз ачылса, жөндөөлөрдөн жаңы ачкыч түзүңүз.</translation>
        </message>
        <message>
            <source>Keep in a sealed envelope, apart from the computer</source>
            <translation>Мөөрлөнгөн конвертте, компьютерден бөлөк сактаңыз</translation>
        </message>
        <message>
            <source>Compare the printed key with the screen, group by group.</source>
            <translation>Басып чыгарылган ачкычты экрандагы менен топ-тобу боюнча салыштырыңыз.</translation>
        </message>
        <message>
            <source>Put this sheet into an envelope, seal it and sign across the flap.</source>
            <translation>Баракчаны конвертке салып, мөөрлөп, жабылган жерине кол коюңуз.</translation>
        </message>
        <message>
            <source>Lock it away in another room than the computer and its backups.</source>
            <translation>Аны компьютер менен камдык көчүрмөлөр турган бөлмөдөн башка бөлмөдө кулпулап сактаңыз.</translation>
        </message>
        <message>
            <source>Do not photograph, copy or send it. Delete the print job if the printer keeps it.</source>
            <translation>Сүрөткө тартпаңыз, көчүрбөңүз, жөнөтпөңүз. Принтердин эсинде калса, басып чыгаруу тапшырмасын өчүрүңүз.</translation>
        </message>
        <message>
            <source>Open the envelope in the presence of a second person.</source>
            <translation>Конвертти экинчи адамдын катышуусунда ачыңыз.</translation>
        </message>
        <message>
            <source>Start Kamkor, choose the file and then “Use the recovery key”.</source>
            <translation>Kamkor программасын ачып, файлды, андан кийин «Калыбына келтирүү ачкычын колдонуу» дегенди тандаңыз.</translation>
        </message>
        <message>
            <source>Type the groups; capitals, dashes and spaces do not matter.</source>
            <translation>Топторду киргизиңиз; чоң-кичине тамга, сызыкча жана боштук маанилүү эмес.</translation>
        </message>
        <message>
            <source>Set a new passphrase, print a new sheet and destroy this one.</source>
            <translation>Жаңы сырсөз фразасын коюп, жаңы баракча басып чыгарыңыз, бул баракчаны жок кылыңыз.</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Багыттоолор</translation>
        </message>
        <message>
            <source>Pictures and scans</source>
            <translation>Сүрөттөр жана скандар</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Эмне болду</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>approved on {date}</source>
            <translation>бекитилген күнү: {date}</translation>
        </message>
        <message>
            <source>submitted on {date}</source>
            <translation>кароого берилген күнү: {date}</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>долбоор</translation>
        </message>
        <message>
            <source>Case closed</source>
            <translation>Иш жабылды</translation>
        </message>
        <message>
            <source>Child found</source>
            <translation>Бала аныкталды</translation>
        </message>
        <message>
            <source>Case opened</source>
            <translation>Иш ачылды</translation>
        </message>
        <message>
            <source>Consent or legal ground recorded</source>
            <translation>Макулдук же укуктук негиз катталды</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Макулдук кайтарып алынды</translation>
        </message>
        <message>
            <source>Assessment finished</source>
            <translation>Баалоо аяктады</translation>
        </message>
        <message>
            <source>Plan submitted</source>
            <translation>План Комиссияга берилди</translation>
        </message>
        <message>
            <source>Plan approved</source>
            <translation>План бекитилди</translation>
        </message>
        <message>
            <source>Decision of the Commission</source>
            <translation>Комиссиянын чечими</translation>
        </message>
        <message>
            <source>Referral sent</source>
            <translation>Жолдомо жөнөтүлдү</translation>
        </message>
        <message>
            <source>Referral received</source>
            <translation>Жолдомо алынды</translation>
        </message>
        <message>
            <source>Referral refused</source>
            <translation>Жолдомо четке кагылды</translation>
        </message>
        <message>
            <source>Service ended</source>
            <translation>Кызмат көрсөтүү аяктады</translation>
        </message>
        <message>
            <source>Trafficking questions asked</source>
            <translation>Адам сатуу боюнча суроолор берилди</translation>
        </message>
        <message>
            <source>Case worker</source>
            <translation>Жооптуу адис</translation>
        </message>
        <message>
            <source>The child and the case</source>
            <translation>Бала жана иш</translation>
        </message>
        <message>
            <source>Head of the office</source>
            <translation>Мекеменин жетекчиси</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Катталган күн</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Каттоо</translation>
        </message>
        <message>
            <source>Papers of the child</source>
            <translation>Баланын документтери</translation>
        </message>
        <message>
            <source>Family and carers</source>
            <translation>Үй-бүлө жана караган адамдар</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>This card repeats what is recorded about the child on the day named above. What is not known is named as not known.</source>
            <translation>Карточка жогоруда көрсөтүлгөн күнү бала жөнүндө жазылганды кайталайт. Белгисиз нерсе белгисиз деп аталган.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Жумуш</translation>
        </message>
        <message>
            <source>Job {number}</source>
            <translation>{number}-жумуш</translation>
        </message>
        <message>
            <source>Health and safety</source>
            <translation>Ден соолук жана коопсуздук</translation>
        </message>
        <message>
            <source>Steps and deadlines</source>
            <translation>Кадамдар жана мөөнөттөр</translation>
        </message>
        <message>
            <source>Legal findings</source>
            <translation>Укуктук корутундулар</translation>
        </message>
        <message>
            <source>No breach found in the recorded facts.</source>
            <translation>Жазылган маалыматта мыйзам бузуу табылган жок.</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Корутунду</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Булак</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Азырынча белгисиз</translation>
        </message>
        <message>
            <source>The findings and steps above may change with these answers:</source>
            <translation>Төмөнкү суроолордун жообуна жараша жогорудагы корутундулар жана кадамдар өзгөрүшү мүмкүн:</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Кадам</translation>
        </message>
        <message>
            <source>Police</source>
            <translation>Милиция</translation>
        </message>
        <message>
            <source>Notice of emergency measures</source>
            <translation>Кечиктирилгис чаралар жөнүндө билдирүү</translation>
        </message>
        <message>
            <source>Emergency act: copy for the parents</source>
            <translation>Кечиктирилгис чаралар актысы: ата-энеге нуска</translation>
        </message>
        <message>
            <source>Emergency act</source>
            <translation>Кечиктирилгис чаралар актысы</translation>
        </message>
        <message>
            <source>Measures taken on</source>
            <translation>Чаралар көрүлгөн күн</translation>
        </message>
        <message>
            <source>The danger</source>
            <translation>Коркунуч</translation>
        </message>
        <message>
            <source>The child is in a safe place. This paper does not name it.</source>
            <translation>Бала коопсуз жерде. Бул документте ал аталбайт.</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Билдирүү</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Аткарылды</translation>
        </message>
        <message>
            <source>Notices of these measures</source>
            <translation>Бул чаралар жөнүндө билдирүүлөр</translation>
        </message>
        <message>
            <source>You can appeal against these measures. A separate paper explains how; ask for it if you did not get it.</source>
            <translation>Бул чараларга даттанса болот. Тартиби өзүнчө документте; аны албасаңыз, сураңыз.</translation>
        </message>
        <message>
            <source>The measures were taken because the child was in direct danger. A protection plan follows.</source>
            <translation>Чаралар балага түз коркунуч болгондуктан көрүлдү. Андан кийин коргоо планы түзүлөт.</translation>
        </message>
        <message>
            <source>Every entry names who did what to which fields, never what stands in them. The entries are sealed one after another. The mark in the footer shows later whether anything was altered or cut off.</source>
            <translation>Ар бир жазуу ким кайсы талаалар менен эмне кылганын атайт, бирок алардын мазмунун эмес. Жазуулар бири-бирине бекитилген. Барактын ылдыйындагы белги боюнча кийин бир нерсе өзгөртүлгөн же кесилген-кесилбегени көрүнөт.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмне</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтык</translation>
        </message>
        <message>
            <source>The journal has no entry.</source>
            <translation>Журналда жазуу жок.</translation>
        </message>
        <message>
            <source>nobody signed in</source>
            <translation>эч ким кирген эмес</translation>
        </message>
        <message>
            <source>done</source>
            <translation>аткарылды</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>body that found the child</source>
            <translation>баланы аныктаган орган</translation>
        </message>
        <message>
            <source>if the child is aged {ages}</source>
            <translation>баланын жашы {ages} болсо</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>белгисиз</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ооба</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>18 or older</source>
            <translation>18 жашта же улуу</translation>
        </message>
        <message>
            <source>age group</source>
            <translation>жаш тобу</translation>
        </message>
        <message>
            <source>Everything this paper must say is there</source>
            <translation>Бул документте айтылууга тийиш маалыматтын баары бар</translation>
        </message>
        <message>
            <source>Needed and not recorded: {fields}</source>
            <translation>Керек, бирок жазылган эмес: {fields}</translation>
        </message>
        <message>
            <source>No gaps in what is printed</source>
            <translation>Басып чыгарылганда бош жер жок</translation>
        </message>
        <message>
            <source>Printed as “not known”: {fields}</source>
            <translation>«Белгисиз» деп басылат: {fields}</translation>
        </message>
        <message>
            <source>No names and addresses in the free text</source>
            <translation>Эркин текстте аттар жана даректер жок</translation>
        </message>
        <message>
            <source>The free text holds names or an address</source>
            <translation>Эркин текстте аттар же дарек бар</translation>
        </message>
        <message>
            <source>The free text holds names that this reader may not learn</source>
            <translation>Эркин текстте бул алуучу билбөөгө тийиш аттар бар</translation>
        </message>
        <message>
            <source>Nothing that a safety note hides</source>
            <translation>Коопсуздук боюнча жазуу жашырган маалымат жок</translation>
        </message>
        <message>
            <source>The free text tells what a safety note hides</source>
            <translation>Эркин текстте коопсуздук боюнча жазуу жашырган маалымат бар</translation>
        </message>
        <message>
            <source>Deadlines and findings carry their source</source>
            <translation>Мөөнөттөр менен корутундулардын булагы көрсөтүлгөн</translation>
        </message>
        <message>
            <source>A finding or deadline lacks its source</source>
            <translation>Корутундунун же мөөнөттүн булагы көрсөтүлгөн эмес</translation>
        </message>
        <message>
            <source>Consent or legal ground is recorded</source>
            <translation>Макулдук же укуктук негиз катталган</translation>
        </message>
        <message>
            <source>No consent and no legal ground for this reader</source>
            <translation>Бул алуучу үчүн макулдук да, укуктук негиз да жок</translation>
        </message>
        <message>
            <source>This is a draft, and every page says so</source>
            <translation>Бул долбоор, ал ар бир бетте көрсөтүлгөн</translation>
        </message>
        <message>
            <source>The referral has its number and return code</source>
            <translation>Жолдомонун номери жана кайтарма коду бар</translation>
        </message>
        <message>
            <source>The referral is not sent yet, or was taken back</source>
            <translation>Жолдомо жөнөтүлө элек же кайтарып алынган</translation>
        </message>
        <message>
            <source>Places to sign: {count}</source>
            <translation>Кол коюлуучу жерлер: {count}</translation>
        </message>
        <message>
            <source>Parent or representative</source>
            <translation>Ата-эне же өкүл</translation>
        </message>
        <message>
            <source>I have read this and received a copy.</source>
            <translation>Документ менен тааныштым, нускасын алдым.</translation>
        </message>
        <message>
            <source>To the parents or the legal representative</source>
            <translation>Ата-энеге же мыйзамдуу өкүлгө</translation>
        </message>
        <message>
            <source>Emergency measures were taken to protect your child. You may disagree with them, and this paper tells you what you can do.</source>
            <translation>Балаңызды коргоо үчүн кечиктирилгис чаралар көрүлдү. Аларга макул болбошуңуз мүмкүн; бул жерде эмне кылса болору айтылган.</translation>
        </message>
        <message>
            <source>How to appeal</source>
            <translation>Кантип даттануу керек</translation>
        </message>
        <message>
            <source>Your rights</source>
            <translation>Сиздин укуктарыңыз</translation>
        </message>
        <message>
            <source>Write which measure you disagree with, and why.</source>
            <translation>Кайсы чарага макул эмес экениңизди жана себебин жазыңыз.</translation>
        </message>
        <message>
            <source>Add this paper and, if you have it, the copy of the act.</source>
            <translation>Бул документти жана бар болсо, актынын нускасын тиркеңиз.</translation>
        </message>
        <message>
            <source>Hand it in at the place named below and ask for a receipt.</source>
            <translation>Төмөндө көрсөтүлгөн жерге тапшырып, кабыл алынганы жөнүндө белги сураңыз.</translation>
        </message>
        <message>
            <source>Court or body for the appeal</source>
            <translation>Даттануу үчүн сот же орган</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Last day for the appeal</source>
            <translation>Даттануунун акыркы күнү</translation>
        </message>
        <message>
            <source>Where a lawyer helps free of charge</source>
            <translation>Юрист акысыз жардам берген жер</translation>
        </message>
        <message>
            <source>Questions to be answered</source>
            <translation>Жооп берилүүчү суроолор</translation>
        </message>
        <message>
            <source>Principles kept</source>
            <translation>Сакталган принциптер</translation>
        </message>
        <message>
            <source>Received for the body named above</source>
            <translation>Көрсөтүлгөн органдын атынан алынды</translation>
        </message>
        <message>
            <source>Chair of the Commission</source>
            <translation>Комиссиянын төрагасы</translation>
        </message>
        <message>
            <source>Head of the district administration</source>
            <translation>Райондук администрациянын башчысы</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Алды</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Ким сурады</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Мыйзамдуу өкүл</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Котормочу</translation>
        </message>
        <message>
            <source>National Referral Mechanism · {number}</source>
            <translation>Кайра багыттоонун улуттук механизми · {number}</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Белгилер</translation>
        </message>
        <message>
            <source>All questions were asked; no indicator was found.</source>
            <translation>Бардык суроолор берилди; белги табылган жок.</translation>
        </message>
        <message>
            <source>Act and purpose</source>
            <translation>Аракет жана максат</translation>
        </message>
        <message>
            <source>For a child an act and a purpose are enough: neither force nor deceit has to be shown.</source>
            <translation>Бала үчүн аракет жана максат жетиштүү: күч же алдоо далилденбейт.</translation>
        </message>
        <message>
            <source>The legal representative was present</source>
            <translation>Мыйзамдуу өкүл катышты</translation>
        </message>
        <message>
            <source>A psychologist was present</source>
            <translation>Психолог катышты</translation>
        </message>
        <message>
            <source>An interpreter was present</source>
            <translation>Котормочу катышты</translation>
        </message>
        <message>
            <source>The child chose the place</source>
            <translation>Жерди бала тандады</translation>
        </message>
        <message>
            <source>Breaks and a stop sign were agreed</source>
            <translation>Тыныгуу жана «токто» белгиси макулдашылды</translation>
        </message>
        <message>
            <source>Nobody suspected was within hearing</source>
            <translation>Шектүүлөрдүн эч кими угуп турган жок</translation>
        </message>
        <message>
            <source>The child was not made to tell it again</source>
            <translation>Баладан кайра айтып берүү талап кылынган жок</translation>
        </message>
        <message>
            <source>Identification</source>
            <translation>Идентификация</translation>
        </message>
        <message>
            <source>Help to the child does not depend on this sheet, on the child's testimony or on the result of the identification.</source>
            <translation>Балага жардам бул баракка, анын көрсөтмөсүнө же идентификациянын жыйынтыгына көз каранды эмес.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Goals and measures</source>
            <translation>Максаттар жана чаралар</translation>
        </message>
        <message>
            <source>No measures for this reader are recorded.</source>
            <translation>Бул алуучу үчүн чаралар жазылган эмес.</translation>
        </message>
        <message>
            <source>Score: 0 no concern, 1 some, 2 serious, 3 acute</source>
            <translation>Балл: 0 кооптонуу жок, 1 бир аз, 2 олуттуу, 3 курч</translation>
        </message>
        <message>
            <source>Domains</source>
            <translation>Чөйрөлөр</translation>
        </message>
        <message>
            <source>Where the child lived</source>
            <translation>Бала кайда жашады</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Кызматтар</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Баруулар</translation>
        </message>
        <message>
            <source>Reviews of the plan</source>
            <translation>Планды карап чыгуулар</translation>
        </message>
        <message>
            <source>Care and services</source>
            <translation>Жайгаштыруу жана кызматтар</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Натыйжалар</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Ишти өткөрүүлөр</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Outcome and closing</source>
            <translation>Натыйжа жана жабуу</translation>
        </message>
        <message>
            <source>Violations</source>
            <translation>Бузуулар</translation>
        </message>
        <message>
            <source>Materials handed over</source>
            <translation>Өткөрүлгөн материалдар</translation>
        </message>
        <message>
            <source>Offence cases</source>
            <translation>Укук бузуу иштери</translation>
        </message>
        <message>
            <source>Enforcement of the law</source>
            <translation>Чара көрүү</translation>
        </message>
        <message>
            <source>Investigations</source>
            <translation>Тергөөлөр</translation>
        </message>
        <message>
            <source>Reviews by the prosecutor</source>
            <translation>Прокурордун карап чыгуулары</translation>
        </message>
        <message>
            <source>Talks of the investigator with the child</source>
            <translation>Тергөөчүнүн баланы суроосу</translation>
        </message>
        <message>
            <source>Placement began</source>
            <translation>Жайгаштыруу башталды</translation>
        </message>
        <message>
            <source>Placement ended</source>
            <translation>Жайгаштыруу аяктады</translation>
        </message>
        <message>
            <source>Service begun</source>
            <translation>Кызмат башталды</translation>
        </message>
        <message>
            <source>Visit: the child was met</source>
            <translation>Баруу: бала менен жолукту</translation>
        </message>
        <message>
            <source>Visit: the child was not met</source>
            <translation>Баруу: бала жолуккан жок</translation>
        </message>
        <message>
            <source>Plan reviewed</source>
            <translation>План каралды</translation>
        </message>
        <message>
            <source>Violation noted</source>
            <translation>Бузуу катталды</translation>
        </message>
        <message>
            <source>Receipt of the materials</source>
            <translation>Материалдар алынды</translation>
        </message>
        <message>
            <source>Offence case opened</source>
            <translation>Укук бузуу иши ачылды</translation>
        </message>
        <message>
            <source>Offence case decided</source>
            <translation>Укук бузуу иши боюнча чечим</translation>
        </message>
        <message>
            <source>Fine paid</source>
            <translation>Айып пул төлөндү</translation>
        </message>
        <message>
            <source>Check begun</source>
            <translation>Териштирүү башталды</translation>
        </message>
        <message>
            <source>Investigation refused</source>
            <translation>Тергөө баштоодон баш тартылды</translation>
        </message>
        <message>
            <source>Investigation opened</source>
            <translation>Тергөө башталды</translation>
        </message>
        <message>
            <source>Investigation ended</source>
            <translation>Тергөө аяктады</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Өкүм</translation>
        </message>
        <message>
            <source>Investigator talked with the child</source>
            <translation>Тергөөчү баланы сурады</translation>
        </message>
        <message>
            <source>Outcome reached</source>
            <translation>Натыйжага жетишилди</translation>
        </message>
        <message>
            <source>Outcome confirmed</source>
            <translation>Натыйжа ырасталды</translation>
        </message>
        <message>
            <source>Outcome not confirmed</source>
            <translation>Натыйжа ырасталган жок</translation>
        </message>
        <message>
            <source>Case handed over</source>
            <translation>Иш өткөрүлдү</translation>
        </message>
        <message>
            <source>Receipt of the case</source>
            <translation>Иш кабыл алынды</translation>
        </message>
        <message>
            <source>Case reopened</source>
            <translation>Иш кайра ачылды</translation>
        </message>
        <message>
            <source>No case and no name is in this paper</source>
            <translation>Бул кагазда иш да, аты-жөн да жок</translation>
        </message>
    </context>
    <context>
        <name>enquiry</name>
        <message>
            <source>No law table for this day</source>
            <translation>Бул күнгө ченемдердин таблицасы жок</translation>
        </message>
        <message>
            <source>What the law says</source>
            <translation>Мыйзам эмне дейт</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Белгисиз</translation>
        </message>
        <message>
            <source>Rights of the child</source>
            <translation>Баланын укуктары</translation>
        </message>
        <message>
            <source>What may be started</source>
            <translation>Эмнени баштоого болот</translation>
        </message>
        <message>
            <source>Check of a work situation</source>
            <translation>Жумуш абалын текшерүү</translation>
        </message>
        <message>
            <source>may be started</source>
            <translation>баштоого болот</translation>
        </message>
        <message>
            <source>may be started, with care</source>
            <translation>этияттык менен баштоого болот</translation>
        </message>
        <message>
            <source>must not be started</source>
            <translation>баштоого болбойт</translation>
        </message>
        <message>
            <source>depends on what is not known</source>
            <translation>белгисиз нерсеге жараша болот</translation>
        </message>
    </context>
    <context>
        <name>event_menu</name>
        <message>
            <source>Next steps</source>
            <translation>Кийинки кадамдар</translation>
        </message>
        <message>
            <source>Record in the case</source>
            <translation>Ишке каттоо</translation>
        </message>
        <message>
            <source>Consent or legal ground</source>
            <translation>Макулдук же укуктук негиз</translation>
        </message>
        <message>
            <source>Safety note: before contact</source>
            <translation>Коопсуздук боюнча жазуу: байланышуудан мурун</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Жолдомо</translation>
        </message>
        <message>
            <source>Return of the child to its own country</source>
            <translation>Баланы өз өлкөсүнө кайтаруу</translation>
        </message>
        <message>
            <source>Visit to the child</source>
            <translation>Балага баруу</translation>
        </message>
        <message>
            <source>Service for the child</source>
            <translation>Бала үчүн кызмат</translation>
        </message>
        <message>
            <source>Where the child lives</source>
            <translation>Бала кайда жашайт</translation>
        </message>
        <message>
            <source>Review of the plan</source>
            <translation>Планды карап чыгуу</translation>
        </message>
        <message>
            <source>Outcome reached</source>
            <translation>Жетишилген натыйжа</translation>
        </message>
        <message>
            <source>Transfer of the case</source>
            <translation>Ишти өткөрүп берүү</translation>
        </message>
        <message>
            <source>Closing of the case</source>
            <translation>Ишти жабуу</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Жумуш</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>Harm or danger</source>
            <translation>Зыян же коркунуч</translation>
        </message>
        <message>
            <source>Family member</source>
            <translation>Үй-бүлө мүчөсү</translation>
        </message>
        <message>
            <source>Paper of the child</source>
            <translation>Баланын документи</translation>
        </message>
        <message>
            <source>Child is not ready: postpone the assessment</source>
            <translation>Бала даяр эмес: баалоону кийинкиге калтыруу</translation>
        </message>
        <message>
            <source>Violation noted by a body</source>
            <translation>Орган каттаган бузуу</translation>
        </message>
        <message>
            <source>Materials handed over</source>
            <translation>Материалдарды өткөрүү</translation>
        </message>
        <message>
            <source>Offence case opened</source>
            <translation>Укук бузуу иши ачылды</translation>
        </message>
        <message>
            <source>Pre-investigation check begun</source>
            <translation>Териштирүү башталды</translation>
        </message>
        <message>
            <source>Interview of the child by an investigator</source>
            <translation>Тергөөчүнүн баланы суроосу</translation>
        </message>
        <message>
            <source>Feedback on enforcement</source>
            <translation>Чара көрүү боюнча кайтарым байланыш</translation>
        </message>
        <message>
            <source>Everything that can happen</source>
            <translation>Болушу мүмкүн болгон бардык окуялар</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>A new risk was found</source>
            <translation>Жаңы тобокелдик аныкталды</translation>
        </message>
        <message>
            <source>Abstained</source>
            <translation>Калыс</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Кабыл алынды</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Окуянын баяны</translation>
        </message>
        <message>
            <source>Account used instead of asking again</source>
            <translation>Кайра сурабаш үчүн колдонулган мурунку баян</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Аракет</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Adopted on</source>
            <translation>Кабыл алынган</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Каршы</translation>
        </message>
        <message>
            <source>Age assessed by</source>
            <translation>Жашын аныктаган</translation>
        </message>
        <message>
            <source>Age from</source>
            <translation>Жашы, кеминде</translation>
        </message>
        <message>
            <source>Age is an estimate</source>
            <translation>Жашы болжолдуу</translation>
        </message>
        <message>
            <source>Age stated on</source>
            <translation>Жашы айтылган күнү</translation>
        </message>
        <message>
            <source>Age stated, from</source>
            <translation>Айтуусу боюнча жашы, башы</translation>
        </message>
        <message>
            <source>Age stated, to</source>
            <translation>Айтуусу боюнча жашы, аягы</translation>
        </message>
        <message>
            <source>Age to</source>
            <translation>Жашы, эң көбү</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Макулдук берилди</translation>
        </message>
        <message>
            <source>Agreed with the family</source>
            <translation>Үй-бүлө менен макулдашылды</translation>
        </message>
        <message>
            <source>Alcohol, drugs or other substances</source>
            <translation>Алкоголь, баңгизат же башка заттар</translation>
        </message>
        <message>
            <source>Alternatives tried, and why they failed</source>
            <translation>Кандай жолдор сыналды жана эмне үчүн болбоду</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Суммасы</translation>
        </message>
        <message>
            <source>An official is alleged to be involved</source>
            <translation>Кызмат адамынын тиешеси бар деген маалымат</translation>
        </message>
        <message>
            <source>Analysis of the situation</source>
            <translation>Кырдаалды талдоо</translation>
        </message>
        <message>
            <source>Announced beforehand</source>
            <translation>Алдын ала эскертилген</translation>
        </message>
        <message>
            <source>Anonymised on</source>
            <translation>Ким жөнүндө экени өчүрүлгөн күнү</translation>
        </message>
        <message>
            <source>Appeal possible until</source>
            <translation>Даттануу мөөнөтү</translation>
        </message>
        <message>
            <source>Applied for on</source>
            <translation>Арыз берилген күн</translation>
        </message>
        <message>
            <source>Applied to</source>
            <translation>Кайда берилди</translation>
        </message>
        <message>
            <source>Approval number</source>
            <translation>Макулдашуунун номери</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Ким бекиткен</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Бекитилген күнү</translation>
        </message>
        <message>
            <source>Are protection services needed?</source>
            <translation>Коргоо кызматтары керекпи?</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Беренелер</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Кайсы күнгө карата</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Ким сураган</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Суралган күнү</translation>
        </message>
        <message>
            <source>Asks not to be named to anyone</source>
            <translation>Атын эч кимге айтпоону суранат</translation>
        </message>
        <message>
            <source>Back at school since</source>
            <translation>Мектепке кайткан күнү</translation>
        </message>
        <message>
            <source>Basic or secondary school finished</source>
            <translation>Негизги же орто мектепти бүтүргөн</translation>
        </message>
        <message>
            <source>Before contact</source>
            <translation>Байланышуудан мурун</translation>
        </message>
        <message>
            <source>Begun on</source>
            <translation>Башталган күнү</translation>
        </message>
        <message>
            <source>Between 22:00 and 06:00</source>
            <translation>22:00 – 06:00 аралыгында</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Body of the person who verified it</source>
            <translation>Текшерген адамдын органы</translation>
        </message>
        <message>
            <source>Body that arranged it</source>
            <translation>Уюштурган орган</translation>
        </message>
        <message>
            <source>Body that identifies victims officially</source>
            <translation>Курмандык макамын расмий аныктаган орган</translation>
        </message>
        <message>
            <source>Breaks and a stop sign are agreed</source>
            <translation>Тыныгуу жана «токто» белгиси макулдашылды</translation>
        </message>
        <message>
            <source>Calculation units</source>
            <translation>Эсептик көрсөткүчтөр</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Өнөктүк</translation>
        </message>
        <message>
            <source>Care in a family: what was tried, and why it failed</source>
            <translation>Үй-бүлөгө жайгаштыруу: эмне сыналды жана эмне үчүн болбоду</translation>
        </message>
        <message>
            <source>Carer or institution</source>
            <translation>Баланы кабыл алган адам же мекеме</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Иштин номери</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Төрага</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Аныктоо жолу</translation>
        </message>
        <message>
            <source>Check begun on</source>
            <translation>Териштирүү башталган күн</translation>
        </message>
        <message>
            <source>Check extended on</source>
            <translation>Териштирүү узартылган күн</translation>
        </message>
        <message>
            <source>Child labour</source>
            <translation>Балдар эмгеги</translation>
        </message>
        <message>
            <source>Cinema, theatre, circus or media</source>
            <translation>Кино, театр, цирк же ЖМК</translation>
        </message>
        <message>
            <source>Circle proposed for new cases</source>
            <translation>Жаңы иштерге сунушталуучу чөйрө</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Жарандыгы</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Жабылган күнү</translation>
        </message>
        <message>
            <source>Code on Children 36.3</source>
            <translation>Балдар жөнүндө кодекс, 36.3-ст.</translation>
        </message>
        <message>
            <source>Code on Children 36.4</source>
            <translation>Балдар жөнүндө кодекс, 36.4-ст.</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Зыяндын ордун толтуруу</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Ырасталды</translation>
        </message>
        <message>
            <source>Control date</source>
            <translation>Көзөмөл күнү</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Туулган күнү</translation>
        </message>
        <message>
            <source>Date of birth is an estimate</source>
            <translation>Туулган күнү болжолдуу</translation>
        </message>
        <message>
            <source>Date of the original</source>
            <translation>Түп нусканын күнү</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Days a week</source>
            <translation>Аптасына канча күн</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Ким чечти</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Чечим чыгарылган күнү</translation>
        </message>
        <message>
            <source>Deciding body</source>
            <translation>Чечим чыгарган орган</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Чечим</translation>
        </message>
        <message>
            <source>Decision number</source>
            <translation>Чечимдин номери</translation>
        </message>
        <message>
            <source>Decree</source>
            <translation>Токтом</translation>
        </message>
        <message>
            <source>Departure notified to social services</source>
            <translation>Кетери жөнүндө социалдык кызматка билдирилген</translation>
        </message>
        <message>
            <source>Direct threat to life or health</source>
            <translation>Өмүрүнө же ден соолугуна түздөн-түз коркунуч</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Бала кайда кайтарылат</translation>
        </message>
        <message>
            <source>Disability</source>
            <translation>Майыптыгы</translation>
        </message>
        <message>
            <source>Dissenting opinion</source>
            <translation>Өзгөчө пикир</translation>
        </message>
        <message>
            <source>District or town</source>
            <translation>Район же шаар</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>Документтин номери</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Чөйрө</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Аткарылган күнү</translation>
        </message>
        <message>
            <source>Drafted on</source>
            <translation>Долбоор түзүлгөн күнү</translation>
        </message>
        <message>
            <source>Duties the family agreed to</source>
            <translation>Үй-бүлө макул болгон милдеттер</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Иш берүүчү</translation>
        </message>
        <message>
            <source>Employer's tax number</source>
            <translation>Иш берүүчүнүн салык номери</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Аяктаган убактысы</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Аяктаган күнү</translation>
        </message>
        <message>
            <source>Escort</source>
            <translation>Коштоп жүрүүчү</translation>
        </message>
        <message>
            <source>Established by</source>
            <translation>Ким аныктады</translation>
        </message>
        <message>
            <source>Ethnicity, for placement</source>
            <translation>Улуту, жайгаштыруу үчүн</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Далилдер</translation>
        </message>
        <message>
            <source>Expected effect on development and rights</source>
            <translation>Өнүгүүсүнө жана укуктарына күтүлгөн таасири</translation>
        </message>
        <message>
            <source>Explained in words the child understands</source>
            <translation>Балага түшүнүктүү сөз менен айтылды</translation>
        </message>
        <message>
            <source>Extended on</source>
            <translation>Узартылган күн</translation>
        </message>
        <message>
            <source>Extended until</source>
            <translation>Узартылган мөөнөт</translation>
        </message>
        <message>
            <source>Extreme hazard to health and safety</source>
            <translation>Өмүргө жана ден соолукка өзгөчө коркунуч</translation>
        </message>
        <message>
            <source>Family found</source>
            <translation>Үй-бүлөсү табылды</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Фамилиясы</translation>
        </message>
        <message>
            <source>Fears the authorities of the home country</source>
            <translation>Өз өлкөсүнүн бийлигинен коркот</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Кайтарым байланыш</translation>
        </message>
        <message>
            <source>Feedback expected by</source>
            <translation>Кайтарым байланыштын мөөнөтү</translation>
        </message>
        <message>
            <source>Feedback given on</source>
            <translation>Кайтарым байланыш берилген күнү</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Корутунду</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Айып пул</translation>
        </message>
        <message>
            <source>Finished on</source>
            <translation>Аяктаган күнү</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Формасы</translation>
        </message>
        <message>
            <source>Form of care</source>
            <translation>Жайгаштыруу түрү</translation>
        </message>
        <message>
            <source>Forwarded on</source>
            <translation>Жөнөтүлгөн күнү</translation>
        </message>
        <message>
            <source>Forwarded to</source>
            <translation>Кимге жөнөтүлдү</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>Аныкталган күнү</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Качантан</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>Кимден</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Берилген күнү</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Максат</translation>
        </message>
        <message>
            <source>Gravity</source>
            <translation>Оордугу</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негизи</translation>
        </message>
        <message>
            <source>Ground (order)</source>
            <translation>Негизи (буйрук)</translation>
        </message>
        <message>
            <source>Ground of care</source>
            <translation>Баланы кароонун негизи</translation>
        </message>
        <message>
            <source>Guardian, foster family or adoption needed?</source>
            <translation>Камкорчу, кабыл алуучу үй-бүлө же асырап алуу керекпи?</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>Ким өткөрүп берди</translation>
        </message>
        <message>
            <source>Handed over on</source>
            <translation>Тапшырылган күн</translation>
        </message>
        <message>
            <source>Handed over to</source>
            <translation>Кимге тапшырылды</translation>
        </message>
        <message>
            <source>Hazards</source>
            <translation>Зыяндуу жана кооптуу шарттар</translation>
        </message>
        <message>
            <source>Heaviest load</source>
            <translation>Эң оор жүк</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Өткөрүлгөн күн</translation>
        </message>
        <message>
            <source>Hide on every paper</source>
            <translation>Бардык документтерде жашыруу</translation>
        </message>
        <message>
            <source>Hoax?</source>
            <translation>Жалган чалуубу?</translation>
        </message>
        <message>
            <source>Hours a day</source>
            <translation>Күнүнө канча саат</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Аптасына канча саат</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Эмне менен аяктады</translation>
        </message>
        <message>
            <source>How it was verified</source>
            <translation>Кантип текшерилди</translation>
        </message>
        <message>
            <source>How many times</source>
            <translation>Канча жолу</translation>
        </message>
        <message>
            <source>How we know</source>
            <translation>Муну кайдан билебиз</translation>
        </message>
        <message>
            <source>How we will know it is done</source>
            <translation>Аткарылганы эмнеден билинет</translation>
        </message>
        <message>
            <source>Identity established on</source>
            <translation>Инсандыгы аныкталган күн</translation>
        </message>
        <message>
            <source>In a child-friendly room</source>
            <translation>Балага ыңгайлуу бөлмөдө</translation>
        </message>
        <message>
            <source>In danger now</source>
            <translation>Азыр коркунучта</translation>
        </message>
        <message>
            <source>In favour</source>
            <translation>Макул</translation>
        </message>
        <message>
            <source>In school hours</source>
            <translation>Сабак убагында</translation>
        </message>
        <message>
            <source>In the caller's own words, as heard</source>
            <translation>Чалган адамдын өз сөзү, угулгандай</translation>
        </message>
        <message>
            <source>In which language</source>
            <translation>Кайсы тилде</translation>
        </message>
        <message>
            <source>Indicators found</source>
            <translation>Аныкталган белгилер</translation>
        </message>
        <message>
            <source>Injuries</source>
            <translation>Жаракаттар</translation>
        </message>
        <message>
            <source>Instruction: to whom, until when</source>
            <translation>Тапшырма: кимге, кайсы күнгө чейин</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Котормочу</translation>
        </message>
        <message>
            <source>Investigator</source>
            <translation>Тергөөчү</translation>
        </message>
        <message>
            <source>Is rehabilitation needed?</source>
            <translation>Реабилитация керекпи?</translation>
        </message>
        <message>
            <source>Is the child in danger right now?</source>
            <translation>Бала азыр коркунучтабы?</translation>
        </message>
        <message>
            <source>Is worked</source>
            <translation>Жумуш күнү</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Берилген күнү</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Кызмат орду</translation>
        </message>
        <message>
            <source>Keep from</source>
            <translation>Кимге берүүгө болбойт</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Сакталат</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Качанга чейин сактоо</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Kind of class</source>
            <translation>Окуунун түрү</translation>
        </message>
        <message>
            <source>Kind of employer</source>
            <translation>Иш берүүчүнүн түрү</translation>
        </message>
        <message>
            <source>Kind of note</source>
            <translation>Жазуунун түрү</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>Жумуштун түрү</translation>
        </message>
        <message>
            <source>Labour authority notified</source>
            <translation>Эмгек органына билдирилди</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тил</translation>
        </message>
        <message>
            <source>Language, faith and origin are respected</source>
            <translation>Тили, ишеними жана теги эске алынды</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Билген тилдери</translation>
        </message>
        <message>
            <source>Last attended</source>
            <translation>Сабакка акыркы катышкан күнү</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Кеткен күнү</translation>
        </message>
        <message>
            <source>Legal ground</source>
            <translation>Укуктук негиз</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Мыйзамдуу өкүл</translation>
        </message>
        <message>
            <source>Legal representative present</source>
            <translation>Катышкан мыйзамдуу өкүл</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>Каттын номери</translation>
        </message>
        <message>
            <source>Lifted on</source>
            <translation>Алынган күнү</translation>
        </message>
        <message>
            <source>Light work</source>
            <translation>Жеңил эмгек</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ишеним телефону</translation>
        </message>
        <message>
            <source>Looks after the child</source>
            <translation>Баланы карайт</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Маселе</translation>
        </message>
        <message>
            <source>May be shared with</source>
            <translation>Кимге берүүгө болот</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Каражаты</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Чара</translation>
        </message>
        <message>
            <source>Medical examination passed</source>
            <translation>Медициналык кароодон өткөн</translation>
        </message>
        <message>
            <source>Mind it before</source>
            <translation>Эмнеден мурун эске алынат</translation>
        </message>
        <message>
            <source>Minutes until the screen is covered</source>
            <translation>Экран канча мүнөттөн кийин жабылат</translation>
        </message>
        <message>
            <source>Misses compulsory school</source>
            <translation>Милдеттүү окуудан калып жатат</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Мониторинг</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөнү</translation>
        </message>
        <message>
            <source>Name of the liable person</source>
            <translation>Жооптуу жактын аты</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Мекеменин аталышы</translation>
        </message>
        <message>
            <source>Name of the office or person</source>
            <translation>Мекеменин же адамдын аты</translation>
        </message>
        <message>
            <source>Name of the reporter</source>
            <translation>Билдирген адамдын аты-жөнү</translation>
        </message>
        <message>
            <source>Needs an interpreter</source>
            <translation>Котормочу керек</translation>
        </message>
        <message>
            <source>New facts or complaint</source>
            <translation>Жаңы фактылар же даттануу</translation>
        </message>
        <message>
            <source>News of the child was received</source>
            <translation>Бала жөнүндө маалымат алынды</translation>
        </message>
        <message>
            <source>Next date</source>
            <translation>Кийинки дата</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Кийинки карап чыгуу</translation>
        </message>
        <message>
            <source>Next talk on</source>
            <translation>Кийинки маек күнү</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Кийинки баруу</translation>
        </message>
        <message>
            <source>No longer needed since</source>
            <translation>Качантан бери керек эмес</translation>
        </message>
        <message>
            <source>Nobody suspected was within hearing</source>
            <translation>Шектүүлөрдүн эч кими угуп турган жок</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>Note for the supervisor</source>
            <translation>Жетекчи үчүн белги</translation>
        </message>
        <message>
            <source>Noted on</source>
            <translation>Катталган күн</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Number of the check</source>
            <translation>Териштирүүнүн номери</translation>
        </message>
        <message>
            <source>Number of the hand-over act</source>
            <translation>Өткөрүп берүү актынын номери</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>Каттын номери</translation>
        </message>
        <message>
            <source>Number of the other case</source>
            <translation>Башка иштин номери</translation>
        </message>
        <message>
            <source>Number of the payment</source>
            <translation>Төлөмдүн номери</translation>
        </message>
        <message>
            <source>Number of the record</source>
            <translation>Протоколдун номери</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Мекеме</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Кызматкер</translation>
        </message>
        <message>
            <source>Only plans approved by the supervisor enter an agenda</source>
            <translation>Күн тартибине жетекчи бекиткен пландар гана кирет</translation>
        </message>
        <message>
            <source>Opened in an emergency</source>
            <translation>Кечиктирилгис түрдө ачылган</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Ачылган күнү</translation>
        </message>
        <message>
            <source>Opinion handed over on</source>
            <translation>Корутунду берилген күн</translation>
        </message>
        <message>
            <source>Opinion of social services</source>
            <translation>Социалдык кызматтын корутундусу</translation>
        </message>
        <message>
            <source>Other country</source>
            <translation>Башка өлкө</translation>
        </message>
        <message>
            <source>Other names or spellings</source>
            <translation>Башка аттары же жазылыштары</translation>
        </message>
        <message>
            <source>Other state contacted on</source>
            <translation>Башка мамлекетке кайрылган күн</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Натыйжа</translation>
        </message>
        <message>
            <source>Overtime</source>
            <translation>Мөөнөттөн тышкары жумуш</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Төлөндү</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Төлөнгөн күн</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Paper that proves it</source>
            <translation>Ырастаган документ</translation>
        </message>
        <message>
            <source>Papers kept by the employer</source>
            <translation>Документтери иш берүүчүнүн колунда</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Атасынын аты</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Эмгек акысы</translation>
        </message>
        <message>
            <source>Permission of the education authority</source>
            <translation>Билим берүү органынын уруксаты</translation>
        </message>
        <message>
            <source>Permit of the workers' body or labour authority</source>
            <translation>Кызматкерлердин өкүлчүлүк органынын же эмгек органынын уруксаты</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <source>Person under suspicion</source>
            <translation>Шектүү адам</translation>
        </message>
        <message>
            <source>Person who gives it</source>
            <translation>Кызматты көрсөткөн адам</translation>
        </message>
        <message>
            <source>Person who takes over</source>
            <translation>Ишти кабыл алуучу адам</translation>
        </message>
        <message>
            <source>Personal number (PIN)</source>
            <translation>Жеке номери (ПИН)</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Жери</translation>
        </message>
        <message>
            <source>Place found</source>
            <translation>Аныкталган жери</translation>
        </message>
        <message>
            <source>Place of work</source>
            <translation>Иштеген жери</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>Пландалган күн</translation>
        </message>
        <message>
            <source>Planned until</source>
            <translation>Пландалган мөөнөт</translation>
        </message>
        <message>
            <source>Pregnancy</source>
            <translation>Кош бойлуулук</translation>
        </message>
        <message>
            <source>Prepared on</source>
            <translation>Даярдалган күн</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Катышты</translation>
        </message>
        <message>
            <source>Principles kept</source>
            <translation>Сакталган принциптер</translation>
        </message>
        <message>
            <source>Proof of relationship shown</source>
            <translation>Туугандыгынын далили көрсөтүлдү</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Кызмат көрсөтүүчү</translation>
        </message>
        <message>
            <source>Psychologist or teacher present</source>
            <translation>Катышкан психолог же мугалим</translation>
        </message>
        <message>
            <source>Psychologist present</source>
            <translation>Психолог катышты</translation>
        </message>
        <message>
            <source>Pupil or student</source>
            <translation>Окуйт</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Put into the bin on</source>
            <translation>Себетке салынган күнү</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Жыйынтык</translation>
        </message>
        <message>
            <source>Reached on</source>
            <translation>Жетишилген күн</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Алуучу</translation>
        </message>
        <message>
            <source>Readings of the law</source>
            <translation>Мыйзамды түшүнүү</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Reason for closing</source>
            <translation>Жабуунун негизи</translation>
        </message>
        <message>
            <source>Reason for delay</source>
            <translation>Кечигүүнүн себеби</translation>
        </message>
        <message>
            <source>Reason for recalling</source>
            <translation>Кайтарып алуунун себеби</translation>
        </message>
        <message>
            <source>Reason for refusing</source>
            <translation>Баш тартуунун себеби</translation>
        </message>
        <message>
            <source>Reason for reopening</source>
            <translation>Кайра ачуунун себеби</translation>
        </message>
        <message>
            <source>Reason for the transfer</source>
            <translation>Өткөрүп берүүнүн себеби</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Негиздемеси</translation>
        </message>
        <message>
            <source>Reasons decided on</source>
            <translation>Чечим кабыл алынган себептер</translation>
        </message>
        <message>
            <source>Reasons for the risk level</source>
            <translation>Тобокелдик деңгээлинин негиздери</translation>
        </message>
        <message>
            <source>Reasons of the decision</source>
            <translation>Чечимдин жүйөлөрү</translation>
        </message>
        <message>
            <source>Recalled on</source>
            <translation>Кайтарып алынган күнү</translation>
        </message>
        <message>
            <source>Receipt expected by</source>
            <translation>Алынганын ырастоо күтүлгөн мөөнөт</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Алган адам</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Кимден алынды</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Алынган күнү</translation>
        </message>
        <message>
            <source>Receiver's number</source>
            <translation>Алуучудагы кириш №</translation>
        </message>
        <message>
            <source>Receiving body</source>
            <translation>Кабыл алуучу орган</translation>
        </message>
        <message>
            <source>Recorded on video, not to be repeated</source>
            <translation>Кайталанбашы үчүн видеого жазылды</translation>
        </message>
        <message>
            <source>Refused on</source>
            <translation>Баш тартылган күн</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Облус</translation>
        </message>
        <message>
            <source>Registered under the child's own name</source>
            <translation>Өз аты менен катталган</translation>
        </message>
        <message>
            <source>Relation to the child</source>
            <translation>Балага ким болот</translation>
        </message>
        <message>
            <source>Religion, for placement</source>
            <translation>Дини, жайгаштыруу үчүн</translation>
        </message>
        <message>
            <source>Remarks of the supervisor</source>
            <translation>Жетекчинин сын-пикирлери</translation>
        </message>
        <message>
            <source>Remote site</source>
            <translation>Алыскы жумуш орду</translation>
        </message>
        <message>
            <source>Reopened on</source>
            <translation>Кайра ачылган күн</translation>
        </message>
        <message>
            <source>Reporter's telephone</source>
            <translation>Билдирген адамдын телефону</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>Жооптуу адам</translation>
        </message>
        <message>
            <source>Rest days, holidays or business trips</source>
            <translation>Дем алыш, майрам күндөрү же иш сапары</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтыгы</translation>
        </message>
        <message>
            <source>Result of the tracing</source>
            <translation>Үй-бүлөнү издөөнүн жыйынтыгы</translation>
        </message>
        <message>
            <source>Return planned for</source>
            <translation>Кайтаруу пландалган күн</translation>
        </message>
        <message>
            <source>Return to school planned for</source>
            <translation>Мектепке кайтуу пландалган күн</translation>
        </message>
        <message>
            <source>Returned because</source>
            <translation>Кайтаруунун себеби</translation>
        </message>
        <message>
            <source>Reviewed on</source>
            <translation>Карап чыгуу күнү</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Тобокелдик</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Мектеп</translation>
        </message>
        <message>
            <source>School is in session</source>
            <translation>Окуу мезгили, каникул эмес</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Sealed on</source>
            <translation>Өзгөчө коргоого алынды</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Катчы</translation>
        </message>
        <message>
            <source>Seeks asylum or is a refugee</source>
            <translation>Башпаанек сурайт же качкын</translation>
        </message>
        <message>
            <source>Sending centre or body</source>
            <translation>Жөнөтүүчү борбор же орган</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Купуялык деңгээли</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Жөнөтүлгөн күнү</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Кызмат</translation>
        </message>
        <message>
            <source>Service asked for</source>
            <translation>Суралган кызмат</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Sexual violence</source>
            <translation>Сексуалдык зомбулук</translation>
        </message>
        <message>
            <source>Shown by number only</source>
            <translation>Номери менен гана көрсөтүлөт</translation>
        </message>
        <message>
            <source>Signs of distress</source>
            <translation>Катуу тынчсыздануу белгилери</translation>
        </message>
        <message>
            <source>Signs of exploitation</source>
            <translation>Эксплуатациянын белгилери</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Качантан бери</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Кырдаал</translation>
        </message>
        <message>
            <source>Small enterprise</source>
            <translation>Чакан ишкана</translation>
        </message>
        <message>
            <source>Somebody else keeps the pay</source>
            <translation>Эмгек акысын башка бирөө алып алат</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Булак</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>State of health</source>
            <translation>Ден соолугунун абалы</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Кадам</translation>
        </message>
        <message>
            <source>Stopped on</source>
            <translation>Токтогон күнү</translation>
        </message>
        <message>
            <source>Stopped: the child was in distress</source>
            <translation>Токтотулду: балага оор болду</translation>
        </message>
        <message>
            <source>Submitted on</source>
            <translation>Комиссияга берилген күнү</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Жетекчи</translation>
        </message>
        <message>
            <source>Suspected of exploiting or harming the child</source>
            <translation>Баланы эксплуатациялаган же ага зыян келтирген деп шек саналат</translation>
        </message>
        <message>
            <source>Taken note of on</source>
            <translation>Кабыл алынган күнү</translation>
        </message>
        <message>
            <source>Talk resumed on</source>
            <translation>Маек уланган күн</translation>
        </message>
        <message>
            <source>Talked with the child alone</source>
            <translation>Бала менен жалгыз сүйлөшүлдү</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>The child agreed to be identified</source>
            <translation>Бала идентификацияга макул</translation>
        </message>
        <message>
            <source>The child agrees</source>
            <translation>Бала макул</translation>
        </message>
        <message>
            <source>The child chose the place</source>
            <translation>Жерди бала тандады</translation>
        </message>
        <message>
            <source>The child goes to school</source>
            <translation>Бала мектепке барат</translation>
        </message>
        <message>
            <source>The child is safe</source>
            <translation>Бала коопсуз</translation>
        </message>
        <message>
            <source>The child wants to return</source>
            <translation>Бала кайткысы келет</translation>
        </message>
        <message>
            <source>The child was heard</source>
            <translation>Баланын пикири угулду</translation>
        </message>
        <message>
            <source>The child was met</source>
            <translation>Бала менен жолукту</translation>
        </message>
        <message>
            <source>The child works</source>
            <translation>Бала иштейт</translation>
        </message>
        <message>
            <source>The child's opinion</source>
            <translation>Баланын пикири</translation>
        </message>
        <message>
            <source>The child's opinion was heard or read</source>
            <translation>Баланын пикири угулду же окулду</translation>
        </message>
        <message>
            <source>The child's own words</source>
            <translation>Баланын өз сөзү</translation>
        </message>
        <message>
            <source>The exploiter can reach the child</source>
            <translation>Эксплуатациялаган адам балага жете алат</translation>
        </message>
        <message>
            <source>The family's opinion</source>
            <translation>Үй-бүлөнүн пикири</translation>
        </message>
        <message>
            <source>Threat to many people</source>
            <translation>Көп адамга коркунуч</translation>
        </message>
        <message>
            <source>Threats</source>
            <translation>Коркутуулар</translation>
        </message>
        <message>
            <source>Through</source>
            <translation>Ким аркылуу</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кимге</translation>
        </message>
        <message>
            <source>Together with brothers and sisters</source>
            <translation>Бир туугандары менен чогуу</translation>
        </message>
        <message>
            <source>Topic of the call</source>
            <translation>Чалуунун темасы</translation>
        </message>
        <message>
            <source>Tracing finished on</source>
            <translation>Издөө аяктаган күн</translation>
        </message>
        <message>
            <source>Trafficking</source>
            <translation>Адам сатуу</translation>
        </message>
        <message>
            <source>Travel paper</source>
            <translation>Жол жүрүү документи</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Шашылыштыгы</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Жарактуу мөөнөтү</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Өкүм</translation>
        </message>
        <message>
            <source>Verdict on</source>
            <translation>Өкүм чыккан күн</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>Текшерилген күн</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Добуш</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Эмне болду</translation>
        </message>
        <message>
            <source>What happens after closing</source>
            <translation>Жабылгандан кийин эмне болот</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>Эмне өзгөрдү</translation>
        </message>
        <message>
            <source>What hinders getting it</source>
            <translation>Аны алууга эмне тоскоол</translation>
        </message>
        <message>
            <source>What is approved</source>
            <translation>Эмне бекитилет</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Эмне сунушталат</translation>
        </message>
        <message>
            <source>What is best for the child, and why</source>
            <translation>Бала үчүн эмне жакшы жана эмне үчүн</translation>
        </message>
        <message>
            <source>What is handed over</source>
            <translation>Эмне өткөрүлөт</translation>
        </message>
        <message>
            <source>What is violated</source>
            <translation>Эмне бузулган</translation>
        </message>
        <message>
            <source>What it changed for the child</source>
            <translation>Бала үчүн эмне өзгөрдү</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Эмне жөнүндө</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Мазмуну</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Эмне көрсөтүлгөн</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>Эмне тоскоол болууда</translation>
        </message>
        <message>
            <source>What the check showed</source>
            <translation>Текшерүү эмнени көрсөттү</translation>
        </message>
        <message>
            <source>What the child does</source>
            <translation>Бала эмне кылат</translation>
        </message>
        <message>
            <source>What the child says about it</source>
            <translation>Бала бул жөнүндө эмне дейт</translation>
        </message>
        <message>
            <source>What the child wants, in own words</source>
            <translation>Бала эмнени каалайт, өз сөзү менен</translation>
        </message>
        <message>
            <source>What the child was doing</source>
            <translation>Бала эмне кылып жаткан</translation>
        </message>
        <message>
            <source>What the disability means for help</source>
            <translation>Майыптыгына жараша эмне эске алынат</translation>
        </message>
        <message>
            <source>What the receiver needs to know</source>
            <translation>Алуучу эмнени билиши керек</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>Эмне макулдашылды</translation>
        </message>
        <message>
            <source>What was done to collect it</source>
            <translation>Өндүрүү үчүн эмне кылынды</translation>
        </message>
        <message>
            <source>What was learned</source>
            <translation>Эмне белгилүү болду</translation>
        </message>
        <message>
            <source>What was reached, and how the child is now</source>
            <translation>Эмнеге жетишилди жана бала азыр кандай</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>Эмне көрүлдү</translation>
        </message>
        <message>
            <source>What was seen, and what was done</source>
            <translation>Эмне көрүлдү жана эмне кылынды</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Кайда</translation>
        </message>
        <message>
            <source>Where does the child live?</source>
            <translation>Бала кайда жашайт?</translation>
        </message>
        <message>
            <source>Where the child is</source>
            <translation>Баланын турган жери</translation>
        </message>
        <message>
            <source>Where the person is</source>
            <translation>Бул адам кайда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>Who consents</source>
            <translation>Ким макулдук берет</translation>
        </message>
        <message>
            <source>Who is liable</source>
            <translation>Ким жоопко тартылат</translation>
        </message>
        <message>
            <source>Who may know?</source>
            <translation>Ким биле алат?</translation>
        </message>
        <message>
            <source>Who reports</source>
            <translation>Ким билдирди</translation>
        </message>
        <message>
            <source>Who talked with the child</source>
            <translation>Бала менен ким сүйлөштү</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Ким катышты</translation>
        </message>
        <message>
            <source>Who verified it</source>
            <translation>Ким текшерди</translation>
        </message>
        <message>
            <source>Who visited</source>
            <translation>Ким барды</translation>
        </message>
        <message>
            <source>Who was present</source>
            <translation>Ким катышты</translation>
        </message>
        <message>
            <source>Who went along</source>
            <translation>Ким кошо барды</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Эмне үчүн</translation>
        </message>
        <message>
            <source>Why apart from brothers and sisters</source>
            <translation>Эмне үчүн бир туугандарынан бөлөк</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Эмне үчүн аяктады</translation>
        </message>
        <message>
            <source>Why it is decided against the child's wish</source>
            <translation>Эмне үчүн баланын каалоосуна каршы чечилди</translation>
        </message>
        <message>
            <source>Why it was lifted</source>
            <translation>Эмне үчүн алынды</translation>
        </message>
        <message>
            <source>Why it was not given</source>
            <translation>Эмне үчүн көрсөтүлгөн жок</translation>
        </message>
        <message>
            <source>Why it was opened</source>
            <translation>Эмне үчүн ачылды</translation>
        </message>
        <message>
            <source>Why it was put into the bin</source>
            <translation>Эмне үчүн себетте</translation>
        </message>
        <message>
            <source>Why it was withdrawn</source>
            <translation>Кайтарып алуунун себеби</translation>
        </message>
        <message>
            <source>Why not with the family or relatives</source>
            <translation>Эмне үчүн үй-бүлөдө же туугандарында эмес</translation>
        </message>
        <message>
            <source>Why so decided</source>
            <translation>Эмне үчүн ушундай чечилди</translation>
        </message>
        <message>
            <source>Why the case closes although something is unfinished</source>
            <translation>Баары бүтпөсө да иш эмне үчүн жабылат</translation>
        </message>
        <message>
            <source>Why the child is without care</source>
            <translation>Бала эмне үчүн камкордуксуз калган</translation>
        </message>
        <message>
            <source>Why the child was not heard</source>
            <translation>Баланын пикири эмне үчүн угулган жок</translation>
        </message>
        <message>
            <source>Why the inspection was made</source>
            <translation>Текшерүүнүн себеби</translation>
        </message>
        <message>
            <source>Why this reading</source>
            <translation>Эмне үчүн ушундай түшүнүү</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Ким менен</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Кайтарып алынган күнү</translation>
        </message>
        <message>
            <source>Work of all</source>
            <translation>Баарынын жумушу</translation>
        </message>
        <message>
            <source>Working since</source>
            <translation>Качантан бери иштейт</translation>
        </message>
        <message>
            <source>Worst form</source>
            <translation>Эң оор түрү</translation>
        </message>
        <message>
            <source>Written consent of a parent</source>
            <translation>Ата-энесинин жазуу жүзүндөгү макулдугу</translation>
        </message>
        <message>
            <source>Written labour contract</source>
            <translation>Жазуу жүзүндөгү эмгек келишими</translation>
        </message>
        <message>
            <source>a carer under suspicion stays away</source>
            <translation>шектүү багуучу катышпайт</translation>
        </message>
        <message>
            <source>below the permitted age</source>
            <translation>уруксат берилген жаштан кичүү</translation>
        </message>
        <message>
            <source>exploitation, danger</source>
            <translation>эксплуатация, коркунуч</translation>
        </message>
        <message>
            <source>help is given whatever the answer</source>
            <translation>кандай жооп болсо да жардам көрсөтүлөт</translation>
        </message>
        <message>
            <source>interpreter, psychologist, inspector</source>
            <translation>котормочу, психолог, инспектор</translation>
        </message>
        <message>
            <source>kept, moved, bought or sold</source>
            <translation>кармап туруу, ташуу, сатып алуу же сатуу</translation>
        </message>
        <message>
            <source>kg</source>
            <translation>кг</translation>
        </message>
        <message>
            <source>min</source>
            <translation>мүн</translation>
        </message>
        <message>
            <source>months</source>
            <translation>ай</translation>
        </message>
        <message>
            <source>no account of the exploitation</source>
            <translation>эксплуатациянын баяны жазылбайт</translation>
        </message>
        <message>
            <source>none ticked: asked, and none found</source>
            <translation>эч бири белгиленбесе: суралды, табылган жок</translation>
        </message>
        <message>
            <source>not as an unnamed member of the family</source>
            <translation>аты жок үй-бүлө мүчөсү катары эмес</translation>
        </message>
        <message>
            <source>not needed for a child</source>
            <translation>бала үчүн керек эмес</translation>
        </message>
        <message>
            <source>nothing is sent to these, unless a legal ground recorded later asks for it</source>
            <translation>кийин мыйзамдуу негиз жазылбаса, аларга эч нерсе жөнөтүлбөйт</translation>
        </message>
        <message>
            <source>som</source>
            <translation>сом</translation>
        </message>
        <message>
            <source>the longest day, overtime included</source>
            <translation>эң узак күн, мөөнөттөн тышкары жумуш менен</translation>
        </message>
        <message>
            <source>then never consents, supports an interview, collects or interprets</source>
            <translation>анда макулдук бербейт, аңгемеге катышпайт, баланы алып кетпейт, котормочу болбойт</translation>
        </message>
        <message>
            <source>who recorded it and when; the child does not tell it twice</source>
            <translation>ким жана качан жазган; бала эки жолу айтпайт</translation>
        </message>
        <message>
            <source>“≈ 14” or “13–15” will do</source>
            <translation>«≈ 14» же «13–15» десе да болот</translation>
        </message>
    </context>
    <context>
        <name>finding_sheet</name>
        <message>
            <source>{what}: {reason} ({who}, {day})</source>
            <translation>{what}: {reason} ({who}, {day})</translation>
        </message>
        <message>
            <source>Reason, which stays beside the finding</source>
            <translation>Себеби, ал корутундунун жанында калат</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Болгонун калтыруу</translation>
        </message>
        <message>
            <source>A reason is needed</source>
            <translation>Себеп керек</translation>
        </message>
        <message>
            <source>Withdraw this decision…</source>
            <translation>Бул чечимди жокко чыгаруу…</translation>
        </message>
        <message>
            <source>Decide on this finding…</source>
            <translation>Бул корутунду боюнча чечүү…</translation>
        </message>
    </context>
    <context>
        <name>lock</name>
        <message>
            <source>The computer slept, so the vault was closed. What was typed is kept.</source>
            <translation>Компьютер уйку режиминде болду, ошондуктан сактагыч жабылды. Терилгени сакталды.</translation>
        </message>
        <message>
            <source>The screen was locked, so the vault was closed. What was typed is kept.</source>
            <translation>Экран кулпуланган, ошондуктан сактагыч жабылды. Терилгени сакталды.</translation>
        </message>
        <message>
            <source>Nobody worked for 30 minutes, so the vault was closed. What was typed is kept.</source>
            <translation>30 мүнөт эч ким иштеген жок, ошондуктан сактагыч жабылды. Терилгени сакталды.</translation>
        </message>
        <message>
            <source>The vault is closed. What was typed is kept.</source>
            <translation>Сактагыч жабылды. Терилгени сакталды.</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>This could not be done. Nothing was changed. Code for support: {code}</source>
            <translation>Бул аракетти аткарууга болбоду. Эч нерсе өзгөргөн жок. Колдоо үчүн код: {code}</translation>
        </message>
        <message>
            <source>This needs another look</source>
            <translation>Муну дагы бир карап чыгуу керек</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сакталды</translation>
        </message>
        <message>
            <source>This person is suspected of exploiting or harming the child and cannot consent. Nothing was saved. Ask another representative, or use a legal ground.</source>
            <translation>Бул адам баланы эксплуатациялаган же ага зыян келтирген деп шек саналат, ошондуктан макулдук бере албайт. Эч нерсе сакталган жок. Башка өкүлдөн макулдук сураңыз же укуктук негизди колдонуңуз.</translation>
        </message>
        <message>
            <source>This person is not among the people around the child. Nothing was saved. Add the person to the family first.</source>
            <translation>Бул адам баланын айланасындагы адамдардын арасында жок. Эч нерсе сакталган жок. Алгач аны үй-бүлөгө кошуңуз.</translation>
        </message>
        <message>
            <source>This person looks after the child without a legal ground and cannot consent for it. Nothing was saved. Ask the territorial unit to represent the child.</source>
            <translation>Бул адам баланы укуктук негизсиз карап жүрөт, ошондуктан анын атынан макулдук бере албайт. Эч нерсе сакталган жок. Баланын өкүлү болууну райондук башкармалыктан сураңыз.</translation>
        </message>
        <message>
            <source>A child below {age} cannot consent alone. Nothing was saved. Ask a representative or the territorial unit, and note the child's opinion.</source>
            <translation>{age} жашка толо элек бала жалгыз макулдук бере албайт. Эч нерсе сакталган жок. Өкүлгө же райондук башкармалыкка кайрылып, баланын пикирин жазыңыз.</translation>
        </message>
        <message>
            <source>It is not known that the child is {age} or older, so its consent alone is not enough. Nothing was saved. Ask a representative or the territorial unit, or use a legal ground.</source>
            <translation>Баланын {age} жашка толгону белгисиз, ошондуктан анын макулдугу гана жетишсиз. Эч нерсе сакталган жок. Өкүлгө же райондук башкармалыкка кайрылыңыз же укуктук негизди колдонуңуз.</translation>
        </message>
        <message>
            <source>This consent was withdrawn before. Nothing was changed. Record a new consent.</source>
            <translation>Бул макулдук мурун кайтарып алынган. Эч нерсе өзгөргөн жок. Жаңы макулдукту каттаңыз.</translation>
        </message>
        <message>
            <source>The consent was given later than that. Nothing was changed. Check the date of the withdrawal.</source>
            <translation>Макулдук ал күндөн кийин берилген. Эч нерсе өзгөргөн жок. Кайтарып алынган күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>This safety note has ended already. Nothing was changed. Write a new note.</source>
            <translation>Бул коопсуздук боюнча жазуунун күчү токтогон. Эч нерсе өзгөргөн жок. Жаңы жазуу жазыңыз.</translation>
        </message>
        <message>
            <source>There is no consent and no legal ground for this receiver. Nothing was sent; the draft is kept. Record a consent or a legal ground first.</source>
            <translation>Бул алуучу үчүн макулдук да, укуктук негиз да жок. Эч нерсе жөнөтүлгөн жок; каралама сакталып турат. Алгач макулдукту же укуктук негизди каттаңыз.</translation>
        </message>
        <message>
            <source>The receiver is a person suspected of exploiting or harming the child. Nothing was sent. Choose another receiver.</source>
            <translation>Алуучу баланы эксплуатациялаган же ага зыян келтирген деп шек саналат. Эч нерсе жөнөтүлгөн жок. Башка алуучуну тандаңыз.</translation>
        </message>
        <message>
            <source>The text names what a safety note hides. Nothing was sent; the draft is kept. Take it out of the text, or end the safety note.</source>
            <translation>Текстте коопсуздук боюнча жазуу жашырган маалымат бар. Эч нерсе жөнөтүлгөн жок; каралама сакталып турат. Аны тексттен алып салыңыз же коопсуздук боюнча жазууну токтотуңуз.</translation>
        </message>
        <message>
            <source>A referral of the referral mechanism carries the number of the case only. Nothing was saved. Take the child's name out of the text.</source>
            <translation>Кайра багыттоо механизминин жолдомосунда иштин номери гана болот. Эч нерсе сакталган жок. Баланын атын тексттен алып салыңыз.</translation>
        </message>
        <message>
            <source>The referral has been sent and stays as it was sent. Nothing was changed. Recall it, or write a new one.</source>
            <translation>Жолдомо жөнөтүлгөн жана жөнөтүлгөн бойдон калат. Эч нерсе өзгөргөн жок. Аны кайтарып алыңыз же жаңысын жазыңыз.</translation>
        </message>
        <message>
            <source>The referral is still a draft. Nothing was changed. Send it first.</source>
            <translation>Жолдомо азырынча каралама. Эч нерсе өзгөргөн жок. Алгач аны жөнөтүңүз.</translation>
        </message>
        <message>
            <source>The receipt of this referral is not recorded yet. Nothing was changed. Record the receipt first.</source>
            <translation>Бул жолдомонун алынганы каттала элек. Эч нерсе өзгөргөн жок. Алгач алынганын каттаңыз.</translation>
        </message>
        <message>
            <source>The receipt of this referral is recorded already and stays as it is. Nothing was changed. Write down what is new as feedback.</source>
            <translation>Бул жолдомонун алынганы катталган жана ошол бойдон калат. Эч нерсе өзгөргөн жок. Жаңы маалыматты кайтарым байланыш катары жазыңыз.</translation>
        </message>
        <message>
            <source>The referral was recalled. Nothing was changed. Write a new one.</source>
            <translation>Жолдомо кайтарып алынган. Эч нерсе өзгөргөн жок. Жаңысын жазыңыз.</translation>
        </message>
        <message>
            <source>The service of this referral has ended. Nothing was changed. Write a new one.</source>
            <translation>Бул жолдомо боюнча кызмат көрсөтүү аяктаган. Эч нерсе өзгөргөн жок. Жаңысын жазыңыз.</translation>
        </message>
        <message>
            <source>The referral was sent later than that. Nothing was saved. Check the date of the receipt.</source>
            <translation>Жолдомо ал күндөн кийин жөнөтүлгөн. Эч нерсе сакталган жок. Алынган күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>The assessment is finished and stays as it is. Nothing was changed. Begin a new assessment.</source>
            <translation>Баалоо аяктаган жана ошол бойдон калат. Эч нерсе өзгөргөн жок. Жаңы баалоону баштаңыз.</translation>
        </message>
        <message>
            <source>The assessment began later than that. Nothing was saved. Check the date of its end.</source>
            <translation>Баалоо ал күндөн кийин башталган. Эч нерсе сакталган жок. Аяктаган күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>This person is suspected of exploiting or harming the child and cannot be beside it. Nothing was saved. Let the child choose another adult.</source>
            <translation>Бул адам баланы эксплуатациялаган же ага зыян келтирген деп шек саналат, ошондуктан баланын жанында боло албайт. Эч нерсе сакталган жок. Бала башка чоң кишини тандасын.</translation>
        </message>
        <message>
            <source>This person is suspected of exploiting or harming the child and cannot talk with it. Nothing was saved. Name another person.</source>
            <translation>Бул адам баланы эксплуатациялаган же ага зыян келтирген деп шек саналат, ошондуктан бала менен сүйлөшө албайт. Эч нерсе сакталган жок. Башка адамды көрсөтүңүз.</translation>
        </message>
        <message>
            <source>This is recorded at its own step, which checks more. Nothing was saved. Use the button of that step.</source>
            <translation>Бул өзүнүн кадамында катталат, ал жерде көбүрөөк текшерилет. Эч нерсе сакталган жок. Ошол кадамдын баскычын колдонуңуз.</translation>
        </message>
        <message>
            <source>This step protects the child and is not put off. Nothing was saved. Record what was done at the step.</source>
            <translation>Бул кадам баланы коргойт жана кийинкиге калтырылбайт. Эч нерсе сакталган жок. Эмне жасалганын ушул кадамда каттаңыз.</translation>
        </message>
        <message>
            <source>This entry was withdrawn. Nothing was changed. Record what happened anew.</source>
            <translation>Бул жазуу кайтарып алынган. Эч нерсе өзгөргөн жок. Эмне болгонун кайра каттаңыз.</translation>
        </message>
        <message>
            <source>This person is suspected of exploiting or harming the child and can have no part in this. Nothing was saved. Name another person.</source>
            <translation>Бул адам баланы эксплуатациялаган же ага зыян келтирген деп шек саналат, ошондуктан буга катыша албайт. Эч нерсе сакталган жок. Башка адамды көрсөтүңүз.</translation>
        </message>
        <message>
            <source>A plan of this kind is being drafted. Nothing was added. Go on with that draft.</source>
            <translation>Мындай пландын долбоору түзүлүп жатат. Эч нерсе кошулган жок. Ошол долбоорду улантыңыз.</translation>
        </message>
        <message>
            <source>The plan is with the Commission and stays as it is. Nothing was changed. It can be changed when it is returned.</source>
            <translation>План Комиссиянын кароосунда жана ошол бойдон калат. Эч нерсе өзгөргөн жок. Кайтарылганда аны өзгөртүүгө болот.</translation>
        </message>
        <message>
            <source>The plan still lacks what the law asks for. Nothing was sent; the draft is kept. Fill the gaps that are listed beside it.</source>
            <translation>Планда мыйзам талап кылгандын баары жок. Эч нерсе жөнөтүлгөн жок; долбоор сакталып турат. Жанында көрсөтүлгөн бош жерлерди толтуруңуз.</translation>
        </message>
        <message>
            <source>The plan has not been submitted to the Commission. Nothing was changed. Submit it first.</source>
            <translation>План Комиссияга бериле элек. Эч нерсе өзгөргөн жок. Алгач аны Комиссияга бериңиз.</translation>
        </message>
        <message>
            <source>The Commission has not decided in favour of this plan. Nothing was changed. Record its decision first.</source>
            <translation>Комиссия бул планды колдогон чечим чыгара элек. Эч нерсе өзгөргөн жок. Алгач Комиссиянын чечимин каттаңыз.</translation>
        </message>
        <message>
            <source>The plan is approved already and stays as it is. Nothing was changed. Draft a new version at its review.</source>
            <translation>План бекитилген жана ошол бойдон калат. Эч нерсе өзгөргөн жок. Кайра карап чыгууда жаңы редакциясын түзүңүз.</translation>
        </message>
        <message>
            <source>The plan was returned already. Nothing was changed. Go on with its newest version.</source>
            <translation>План мурун кайтарылган. Эч нерсе өзгөргөн жок. Анын эң жаңы редакциясын улантыңыз.</translation>
        </message>
        <message>
            <source>The plan belongs to another case. Nothing was changed. Choose a plan of this case.</source>
            <translation>План башка ишке тиешелүү. Эч нерсе өзгөргөн жок. Ушул иштин планын тандаңыз.</translation>
        </message>
        <message>
            <source>The goal belongs to another plan. Nothing was changed. Choose a goal of this plan.</source>
            <translation>Максат башка планга тиешелүү. Эч нерсе өзгөргөн жок. Ушул пландын максатын тандаңыз.</translation>
        </message>
        <message>
            <source>The sitting is closed and its minutes stay as they are. Nothing was changed. Plan another sitting.</source>
            <translation>Отурум жабылган жана анын протоколу ошол бойдон калат. Эч нерсе өзгөргөн жок. Башка отурумду пландаңыз.</translation>
        </message>
        <message>
            <source>Some items of the agenda have no decision yet. The sitting stays open. Decide them, postpone them, or take them off the agenda.</source>
            <translation>Күн тартибинин айрым маселелери боюнча чечим жок. Отурум ачык бойдон калат. Чечим чыгарыңыз, кийинкиге калтырыңыз же күн тартибинен алып салыңыз.</translation>
        </message>
        <message>
            <source>The Commission has decided on this item, and a decision is never changed. Nothing was saved. Put the case on the agenda of another sitting.</source>
            <translation>Комиссия бул маселе боюнча чечим чыгарган, чечим өзгөртүлбөйт. Эч нерсе сакталган жок. Ишти башка отурумдун күн тартибине киргизиңиз.</translation>
        </message>
        <message>
            <source>This member already takes no part in this item. Nothing was changed.</source>
            <translation>Бул мүчө бул маселени кароого катышпайт деп мурун белгиленген. Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>This member belongs to another sitting. Nothing was changed. Choose a member of this sitting.</source>
            <translation>Бул мүчө башка отурумга тиешелүү. Эч нерсе өзгөргөн жок. Ушул отурумдун мүчөсүн тандаңыз.</translation>
        </message>
        <message>
            <source>This matter waits on an agenda already. Nothing was added.</source>
            <translation>Бул маселе күн тартибинде күтүп турат. Эч нерсе кошулган жок.</translation>
        </message>
        <message>
            <source>This person is suspected of exploiting or harming the child and cannot represent it. Nothing was saved. Ask the territorial unit to represent the child.</source>
            <translation>Бул адам баланы эксплуатациялаган же ага зыян келтирген деп шек саналат, ошондуктан анын өкүлү боло албайт. Эч нерсе сакталган жок. Баланын өкүлү болууну райондук башкармалыктан сураңыз.</translation>
        </message>
        <message>
            <source>This person is suspected of exploiting or harming the child and cannot interpret for it. Nothing was saved. Name another interpreter.</source>
            <translation>Бул адам баланы эксплуатациялаган же ага зыян келтирген деп шек саналат, ошондуктан ага котормочу боло албайт. Эч нерсе сакталган жок. Башка котормочуну көрсөтүңүз.</translation>
        </message>
        <message>
            <source>The notice to the foreign mission is held for the child's safety. Nothing was sent. The supervisor can release it with a reason.</source>
            <translation>Чет мамлекеттин өкүлчүлүгүнө билдирүү баланын коопсуздугу үчүн токтотулуп турат. Эч нерсе жөнөтүлгөн жок. Жетекчи себебин көрсөтүп, ага уруксат бере алат.</translation>
        </message>
        <message>
            <source>The notice to the foreign mission is not held. Nothing was changed.</source>
            <translation>Чет мамлекеттин өкүлчүлүгүнө билдирүү токтотулган эмес. Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>A fictional case could not be played: {sample}, act {act}, {do}: {reason}. Delete the new vault and try again, or report the code.</source>
            <translation>Ойдон чыгарылган ишти ойнотууга болбоду: {sample}, {act}-аракет, {do}: {reason}. Жаңы сактагычты өчүрүп, кайра аракет кылыңыз же кодду билдириңиз.</translation>
        </message>
        <message>
            <source>A fictional case ends elsewhere than its source tells: {sample}, step {step} is {found} instead of {wanted}. Report this.</source>
            <translation>Ойдон чыгарылган иш булагында айтылгандан башкача аяктады: {sample}, кадам: {step}, болгону: {found}, күтүлгөнү: {wanted}. Бул тууралуу билдириңиз.</translation>
        </message>
        <message>
            <source>Fictional cases go into a training vault only. Nothing was added. Create a training vault for them.</source>
            <translation>Ойдон чыгарылган иштер окуу сактагычына гана кошулат. Эч нерсе кошулган жок. Алар үчүн окуу сактагычын түзүңүз.</translation>
        </message>
        <message>
            <source>The child is not known to be a citizen of another country. Nothing was sent. Check the citizenship first.</source>
            <translation>Баланын башка өлкөнүн жараны экени белгисиз. Эч нерсе жөнөтүлгөн жок. Алгач жарандыгын текшериңиз.</translation>
        </message>
        <message>
            <source>The next date lies after the day of this entry</source>
            <translation>Кийинки дата бул жазуунун күнүнөн кеч</translation>
        </message>
        <message>
            <source>Ground for sharing recorded</source>
            <translation>Маалымат берүүнүн негизи катталды</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Макулдук кайтарып алынды</translation>
        </message>
        <message>
            <source>Safety note ended</source>
            <translation>Коопсуздук боюнча жазуу токтотулду</translation>
        </message>
        <message>
            <source>Referral drafted</source>
            <translation>Жолдомонун караламасы түзүлдү</translation>
        </message>
        <message>
            <source>Draft of the referral discarded</source>
            <translation>Жолдомонун караламасы өчүрүлдү</translation>
        </message>
        <message>
            <source>Referral sent</source>
            <translation>Жолдомо жөнөтүлдү</translation>
        </message>
        <message>
            <source>Receipt of the referral recorded</source>
            <translation>Жолдомонун алынганы катталды</translation>
        </message>
        <message>
            <source>Feedback on the referral recorded</source>
            <translation>Жолдомо боюнча кайтарым байланыш катталды</translation>
        </message>
        <message>
            <source>Referral recalled</source>
            <translation>Жолдомо кайтарып алынды</translation>
        </message>
        <message>
            <source>Service of the referral ended</source>
            <translation>Жолдомо боюнча кызмат көрсөтүү аяктады</translation>
        </message>
        <message>
            <source>Assessment begun</source>
            <translation>Баалоо башталды</translation>
        </message>
        <message>
            <source>Assessment saved</source>
            <translation>Баалоо сакталды</translation>
        </message>
        <message>
            <source>Assessment finished</source>
            <translation>Баалоо аяктады</translation>
        </message>
        <message>
            <source>Step postponed</source>
            <translation>Кадам кийинкиге калтырылды</translation>
        </message>
        <message>
            <source>Event recorded</source>
            <translation>Окуя катталды</translation>
        </message>
        <message>
            <source>Event corrected</source>
            <translation>Окуя оңдолду</translation>
        </message>
        <message>
            <source>Event withdrawn</source>
            <translation>Окуя кайтарып алынды</translation>
        </message>
        <message>
            <source>Plan begun</source>
            <translation>План түзүлө баштады</translation>
        </message>
        <message>
            <source>Plan saved</source>
            <translation>План сакталды</translation>
        </message>
        <message>
            <source>Draft of the plan completed</source>
            <translation>Пландын долбоору даяр</translation>
        </message>
        <message>
            <source>Plan submitted to the Commission</source>
            <translation>План Комиссияга берилди</translation>
        </message>
        <message>
            <source>Plan approved</source>
            <translation>План бекитилди</translation>
        </message>
        <message>
            <source>Plan returned for rework</source>
            <translation>План оңдоого кайтарылды</translation>
        </message>
        <message>
            <source>Goal moved</source>
            <translation>Максат жылдырылды</translation>
        </message>
        <message>
            <source>Measure moved</source>
            <translation>Чара жылдырылды</translation>
        </message>
        <message>
            <source>Progress of the measure recorded</source>
            <translation>Чаранын аткарылышы катталды</translation>
        </message>
        <message>
            <source>Sitting planned</source>
            <translation>Отурум пландалды</translation>
        </message>
        <message>
            <source>Sitting closed</source>
            <translation>Отурум жабылды</translation>
        </message>
        <message>
            <source>Member of the Commission named</source>
            <translation>Комиссиянын мүчөсү көрсөтүлдү</translation>
        </message>
        <message>
            <source>Presence noted</source>
            <translation>Катышуусу белгиленди</translation>
        </message>
        <message>
            <source>Case put on the agenda</source>
            <translation>Иш күн тартибине киргизилди</translation>
        </message>
        <message>
            <source>Case taken off the agenda</source>
            <translation>Иш күн тартибинен алып салынды</translation>
        </message>
        <message>
            <source>Agenda reordered</source>
            <translation>Күн тартибинин ирети өзгөртүлдү</translation>
        </message>
        <message>
            <source>Member recused from an item</source>
            <translation>Мүчө маселени кароодон четтетилди</translation>
        </message>
        <message>
            <source>Decision of the Commission recorded</source>
            <translation>Комиссиянын чечими катталды</translation>
        </message>
        <message>
            <source>Trafficking questions recorded</source>
            <translation>Адам сатуу боюнча суроолор катталды</translation>
        </message>
        <message>
            <source>Identification recorded</source>
            <translation>Идентификация катталды</translation>
        </message>
        <message>
            <source>Coded referral drafted</source>
            <translation>Номер боюнча жолдомонун караламасы түзүлдү</translation>
        </message>
        <message>
            <source>Safety measures recorded</source>
            <translation>Коопсуздук чаралары катталды</translation>
        </message>
        <message>
            <source>Assistance planned</source>
            <translation>Жардам пландалды</translation>
        </message>
        <message>
            <source>Notice to the mission released</source>
            <translation>Өкүлчүлүккө билдирүүгө уруксат берилди</translation>
        </message>
        <message>
            <source>Notice to the mission recorded</source>
            <translation>Өкүлчүлүккө билдирүү катталды</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Жөнөтүү</translation>
        </message>
        <message>
            <source>Submitting</source>
            <translation>Комиссияга берүү</translation>
        </message>
        <message>
            <source>Deciding</source>
            <translation>Чечим чыгаруу</translation>
        </message>
        <message>
            <source>There is no consent and no legal ground to tell this reader about the child. Nothing was printed. Record one, or choose another reader.</source>
            <translation>Бул алуучуга бала жөнүндө айтууга макулдук да, укуктук негиз да жок. Эч нерсе басып чыгарылган жок. Бирин каттаңыз же башка алуучуну тандаңыз.</translation>
        </message>
        <message>
            <source>This paper is not meant for this reader. Nothing was printed. Choose another reader.</source>
            <translation>Бул документ бул алуучуга арналган эмес. Эч нерсе басып чыгарылган жок. Башка алуучуну тандаңыз.</translation>
        </message>
        <message>
            <source>Papers for a class come from a training vault only. Nothing was printed. Open the training vault.</source>
            <translation>Сабак үчүн документтер окуу сактагычынан гана басылат. Эч нерсе басып чыгарылган жок. Окуу сактагычын ачыңыз.</translation>
        </message>
        <message>
            <source>Something that this paper must say is not recorded. Nothing was printed. Fill it in first.</source>
            <translation>Бул документте айтылууга тийиш маалыматтын баары жазылган эмес. Эч нерсе басып чыгарылган жок. Алгач аны толтуруңуз.</translation>
        </message>
        <message>
            <source>The free text names a person, and this reader may not learn names. Nothing was printed. Take the names out of the text.</source>
            <translation>Эркин текстте адамдын аты бар, ал эми бул алуучу аттарды билбөөгө тийиш. Эч нерсе басып чыгарылган жок. Аттарды тексттен алып салыңыз.</translation>
        </message>
        <message>
            <source>The free text tells what a safety note hides. Nothing was printed. Take it out of the text.</source>
            <translation>Эркин текстте коопсуздук боюнча жазуу жашырган маалымат бар. Эч нерсе басып чыгарылган жок. Аны тексттен алып салыңыз.</translation>
        </message>
        <message>
            <source>A referral gets its number and return code when it is sent. Nothing was printed. Send it first.</source>
            <translation>Жолдомо номерин жана кайтарма кодун жөнөтүлгөндө алат. Эч нерсе басып чыгарылган жок. Алгач аны жөнөтүңүз.</translation>
        </message>
        <message>
            <source>This referral was taken back. Nothing was printed. Write a new one.</source>
            <translation>Бул жолдомо кайтарып алынган. Эч нерсе басып чыгарылган жок. Жаңысын жазыңыз.</translation>
        </message>
        <message>
            <source>This paper is about one record of the case. Nothing was printed. Choose the record.</source>
            <translation>Бул документ иштин бир жазуусуна тиешелүү. Эч нерсе басып чыгарылган жок. Жазууну тандаңыз.</translation>
        </message>
        <message>
            <source>This reader gets only the measures of one body. Nothing was printed. Choose the body.</source>
            <translation>Бул алуучу бир эле органдын чараларын алат. Эч нерсе басып чыгарылган жок. Органды тандаңыз.</translation>
        </message>
        <message>
            <source>The case has no assessment yet. Nothing was printed. Record one first.</source>
            <translation>Иште азырынча баалоо жок. Эч нерсе басып чыгарылган жок. Алгач баалоону каттаңыз.</translation>
        </message>
        <message>
            <source>The case has no such plan yet. Nothing was printed. Draft it first.</source>
            <translation>Иште азырынча мындай план жок. Эч нерсе басып чыгарылган жок. Алгач анын долбоорун түзүңүз.</translation>
        </message>
        <message>
            <source>The Commission has decided nothing in this case yet. Nothing was printed. Record the decision first.</source>
            <translation>Комиссия бул иш боюнча азырынча чечим чыгарган жок. Эч нерсе басып чыгарылган жок. Алгач чечимди каттаңыз.</translation>
        </message>
        <message>
            <source>The trafficking questions are not recorded yet. Nothing was printed. Record them first.</source>
            <translation>Адам сатуу боюнча суроолор катталган эмес. Эч нерсе басып чыгарылган жок. Алгач аларды каттаңыз.</translation>
        </message>
        <message>
            <source>Emergency measures are not recorded in this case. Nothing was printed. Record them first.</source>
            <translation>Бул иште кечиктирилгис чаралар катталган эмес. Эч нерсе басып чыгарылган жок. Алгач аларды каттаңыз.</translation>
        </message>
        <message>
            <source>This item is coded, so papers for this body leave it out. Nothing was printed. Choose another reader.</source>
            <translation>Бул маселе номери менен гана берилет, бул органдын документтерине ал киргизилбейт. Эч нерсе басып чыгарылган жок. Башка алуучуну тандаңыз.</translation>
        </message>
        <message>
            <source>The file could not be written here. The paper keeps its number. Choose another folder and save it again.</source>
            <translation>Файлды бул жерге жазууга болбоду. Документтин номери сакталды. Башка папканы тандап, кайра сактаңыз.</translation>
        </message>
        <message>
            <source>A parent or carer in this case is under suspicion. Nothing was printed. Choose the reader for a parent under suspicion.</source>
            <translation>Бул иште ата-энеге же баланы караган адамга шек бар. Эч нерсе басып чыгарылган жок. Алуучу катары «Шек саналган ата-эне» дегенди тандаңыз.</translation>
        </message>
        <message>
            <source>Paper printed</source>
            <translation>Документ басып чыгарылды</translation>
        </message>
        <message>
            <source>The country pack cannot be read: {file}, {key}: {reason}. Your data is unchanged. Put the pack's original files back.</source>
            <translation>Өлкөнүн топтомун окууга болбоду: {file}, {key}: {reason}. Маалыматыңыз өзгөргөн жок. Топтомдун баштапкы файлдарын ордуна коюңуз.</translation>
        </message>
        <message>
            <source>There is no verified law table for {on}. Nothing was judged. Choose a later day, or ask a lawyer about that time.</source>
            <translation>Бул күн үчүн текшерилген мыйзам таблицасы жок: {on}. Эч кандай корутунду чыгарылган жок. Кийинчерээк күндү тандаңыз же ошол мезгил боюнча юристке кайрылыңыз.</translation>
        </message>
        <message>
            <source>The law table has no option {name}. Nothing was judged. Check the name.</source>
            <translation>Мыйзам таблицасында мындай параметр жок: {name}. Эч кандай корутунду чыгарылган жок. Атын текшериңиз.</translation>
        </message>
        <message>
            <source>This finding does not stand any more. Nothing was decided. Look at the findings again.</source>
            <translation>Бул корутунду эми жок. Чечим жазылган жок. Корутундуларды кайра караңыз.</translation>
        </message>
        <message>
            <source>There is a decision on this finding already. Nothing was changed. Withdraw that one first.</source>
            <translation>Бул корутунду боюнча чечим бар. Эч нерсе өзгөргөн жок. Адегенде аны жокко чыгарыңыз.</translation>
        </message>
        <message>
            <source>An emergency is not set aside here. Nothing was changed. Reject the emergency step, with its reason.</source>
            <translation>Кечиктирилгис учур бул жерде четке кагылбайт. Эч нерсе өзгөргөн жок. Кечиктирилгис чара кадамын себебин көрсөтүп четке кагыңыз.</translation>
        </message>
        <message>
            <source>The same reason was given for another finding. Nothing was decided. A worst form or a crime needs a reason of its own.</source>
            <translation>Ушул эле себеп башка корутунду үчүн көрсөтүлгөн. Чечим жазылган жок. Эң оор түргө же кылмышка өзүнчө себеп керек.</translation>
        </message>
        <message>
            <source>This decision was withdrawn before. Nothing was changed. Decide anew if it is needed.</source>
            <translation>Бул чечим мурда эле жокко чыгарылган. Эч нерсе өзгөргөн жок. Керек болсо, жаңы чечим кабыл алыңыз.</translation>
        </message>
        <message>
            <source>The facts are not readable as JSON (line {line}). Nothing was judged. Check the file.</source>
            <translation>Маалыматты JSON катары окууга болбоду (сап: {line}). Эч кандай корутунду чыгарылган жок. Файлды текшериңиз.</translation>
        </message>
        <message>
            <source>The facts hold a name that is not known or stands twice: {key}. Nothing was judged. Check the name.</source>
            <translation>Маалыматта белгисиз же эки жолу кайталанган ат бар: {key}. Эч кандай корутунду чыгарылган жок. Атын текшериңиз.</translation>
        </message>
        <message>
            <source>The value of {key} has a wrong kind or is outside its range. Nothing was judged. Check the value.</source>
            <translation>Маанинин түрү туура эмес же чегинен тышкары: {key}. Эч кандай корутунду чыгарылган жок. Маанисин текшериңиз.</translation>
        </message>
        <message>
            <source>Decision on a finding recorded</source>
            <translation>Корутунду боюнча чечим жазылды</translation>
        </message>
        <message>
            <source>Decision on a finding withdrawn</source>
            <translation>Корутунду боюнча чечим жокко чыгарылды</translation>
        </message>
        <message>
            <source>Reading of the law chosen for the office</source>
            <translation>Мекеме үчүн мыйзамды түшүнүү тандалды</translation>
        </message>
        <message>
            <source>Some fields need another look. Nothing was saved yet; your text is kept.</source>
            <translation>Айрым талааларды дагы бир карап чыгуу керек. Азырынча эч нерсе сактала элек; жазганыңыз жоголгон жок.</translation>
        </message>
        <message>
            <source>Another person has just changed this record. Your text is kept.</source>
            <translation>Бул жазууну азыр эле башка адам өзгөрттү. Жазганыңыз жоголгон жок.</translation>
        </message>
        <message>
            <source>The training vault was not finished and was taken away. Nothing else was changed. Start it again at any time.</source>
            <translation>Окуу сактагычын түзүү аяктаган жок, ал алып салынды. Башка эч нерсе өзгөргөн жок. Каалаган убакта кайра баштаңыз.</translation>
        </message>
        <message>
            <source>This record is no longer there. Nothing was changed. Go back to the list to see what there is now.</source>
            <translation>Бул жазуу эми жок. Эч нерсе өзгөргөн жок. Азыр эмне бар экенин көрүү үчүн тизмеге кайтыңыз.</translation>
        </message>
        <message>
            <source>Nobody is signed in. Nothing was changed. Unlock the vault to go on.</source>
            <translation>Программага эч ким кирген эмес. Эч нерсе өзгөргөн жок. Улантуу үчүн сактагычтын кулпусун ачыңыз.</translation>
        </message>
        <message>
            <source>Your role gives no rights in this vault. Nothing was changed. Ask the supervisor.</source>
            <translation>Ролуңуз бул сактагычта укук бербейт. Эч нерсе өзгөргөн жок. Жетекчиге кайрылыңыз.</translation>
        </message>
        <message>
            <source>Your role does not include this. Nothing was changed. Ask the supervisor.</source>
            <translation>Ролуңуз буга укук бербейт. Эч нерсе өзгөргөн жок. Жетекчиге кайрылыңыз.</translation>
        </message>
        <message>
            <source>Only the persons named in this case may know of it. Nothing was shown. Ask the supervisor of the case.</source>
            <translation>Бул тууралуу иште аталган кызматкерлер гана биле алат. Эч нерсе көрсөтүлгөн жок. Иштин жетекчисине кайрылыңыз.</translation>
        </message>
        <message>
            <source>The vault has no office yet, so no number can be given. Nothing was saved. Finish setting up first.</source>
            <translation>Сактагычта мекеме көрсөтүлө элек, ошондуктан номер берүүгө болбойт. Эч нерсе сакталган жок. Алгач баштапкы жөндөөнү аяктаңыз.</translation>
        </message>
        <message>
            <source>This is recorded by a step of the procedure, not by editing. Nothing was changed. Use the button of that step.</source>
            <translation>Бул өзгөртүү аркылуу эмес, жол-жобонун кадамы аркылуу катталат. Эч нерсе өзгөргөн жок. Ошол кадамдын баскычын колдонуңуз.</translation>
        </message>
        <message>
            <source>Other records refer to this one. Nothing was removed. Remove those first.</source>
            <translation>Бул жазууга башка жазуулар байланышкан. Эч нерсе алып салынган жок. Алгач ошолорду алып салыңыз.</translation>
        </message>
        <message>
            <source>This person gave a consent that counted until now. Marked as suspected, the consent no longer counts. Another consent or a legal ground is needed.</source>
            <translation>Бул адам ушул убакка чейин күчүндө болгон макулдук берген. Шек саналган деп белгиленгенден кийин ал макулдук күчүн жоготот. Башка макулдук же укуктук негиз керек.</translation>
        </message>
        <message>
            <source>The case is closed. Nothing was changed. Reopen it first.</source>
            <translation>Иш жабылган. Эч нерсе өзгөргөн жок. Алгач аны кайра ачыңыз.</translation>
        </message>
        <message>
            <source>This vault has an office already. Nothing was changed. Unlock it instead of setting it up.</source>
            <translation>Бул сактагычта мекеме бар. Эч нерсе өзгөргөн жок. Баштапкы жөндөөнүн ордуна анын кулпусун ачыңыз.</translation>
        </message>
        <message>
            <source>This person does not work in the office any more. Nothing was changed. Choose another.</source>
            <translation>Бул адам мекемеде иштебей калган. Эч нерсе өзгөргөн жок. Башкасын тандаңыз.</translation>
        </message>
        <message>
            <source>This child has a case already. Nothing was changed. Open that case.</source>
            <translation>Бул баланын иши бар. Эч нерсе өзгөргөн жок. Ошол ишти ачыңыз.</translation>
        </message>
        <message>
            <source>This person is an adult, and no sign of exploitation is recorded. No case was opened. Correct the age or record the sign.</source>
            <translation>Бул адам чоң киши, эксплуатациянын белгиси катталган эмес. Иш ачылган жок. Жашын оңдоңуз же белгини каттаңыз.</translation>
        </message>
        <message>
            <source>Write day.month.year, for example 09.03.2026</source>
            <translation>Күн.ай.жыл түрүндө жазыңыз, мисалы: 09.03.2026</translation>
        </message>
        <message>
            <source>There is no such day</source>
            <translation>Мындай күн жок</translation>
        </message>
        <message>
            <source>Add the day to the time</source>
            <translation>Убакытка күнүн кошуңуз</translation>
        </message>
        <message>
            <source>Add the time, for example 14:05</source>
            <translation>Убакытты кошуңуз, мисалы: 14:05</translation>
        </message>
        <message>
            <source>Write hours:minutes, for example 14:05</source>
            <translation>Саат:мүнөт түрүндө жазыңыз, мисалы: 14:05</translation>
        </message>
        <message>
            <source>Write a whole number, for example 14</source>
            <translation>Бүтүн сан жазыңыз, мисалы: 14</translation>
        </message>
        <message>
            <source>Write a number with at most two decimals, for example 2,5</source>
            <translation>Сан жазыңыз, үтүрдөн кийин экиден ашык эмес орун, мисалы: 2,5</translation>
        </message>
        <message>
            <source>Choose one entry of the list</source>
            <translation>Тизмеден бирин тандаңыз</translation>
        </message>
        <message>
            <source>This is needed to go on</source>
            <translation>Улантуу үчүн бул керек</translation>
        </message>
        <message>
            <source>This does not fit this field</source>
            <translation>Бул маани бул талаага туура келбейт</translation>
        </message>
        <message>
            <source>This field is not known</source>
            <translation>Бул талаа белгисиз</translation>
        </message>
        <message>
            <source>Choose one of the list</source>
            <translation>Тизмеден бирин тандаңыз</translation>
        </message>
        <message>
            <source>This text is too long</source>
            <translation>Текст өтө узун</translation>
        </message>
        <message>
            <source>This is less than is possible</source>
            <translation>Бул мүмкүн болгондон аз</translation>
        </message>
        <message>
            <source>This is more than is possible</source>
            <translation>Бул мүмкүн болгондон көп</translation>
        </message>
        <message>
            <source>Two places after the point are enough</source>
            <translation>Үтүрдөн кийин эки орун жетиштүү</translation>
        </message>
        <message>
            <source>Dates before 1900 are not kept</source>
            <translation>1900-жылга чейинки даталар сакталбайт</translation>
        </message>
        <message>
            <source>This day is still to come</source>
            <translation>Бул күн келе элек</translation>
        </message>
        <message>
            <source>The end lies before the beginning</source>
            <translation>Аягы башталышынан мурун</translation>
        </message>
        <message>
            <source>This is recorded by a step of the procedure</source>
            <translation>Бул жол-жобонун кадамы аркылуу катталат</translation>
        </message>
        <message>
            <source>This is not a whole number: KG-26-7Q4-00042-W is one</source>
            <translation>Номер толук эмес, толук номердин үлгүсү: KG-26-7Q4-00042-W</translation>
        </message>
        <message>
            <source>One character of the number is wrong: its check character does not fit</source>
            <translation>Номердин бир символу туура эмес: текшерүүчү символ дал келбейт</translation>
        </message>
        <message>
            <source>“14”, “≈ 14” or “13–15” will do</source>
            <translation>«14», «≈ 14» же «13–15» десе да болот</translation>
        </message>
        <message>
            <source>Choose the case to add this to</source>
            <translation>Муну кошо турган ишти тандаңыз</translation>
        </message>
        <message>
            <source>Name at least one child, or save without a case</source>
            <translation>Жок дегенде бир баланы көрсөтүңүз же иш ачпай сактаңыз</translation>
        </message>
        <message>
            <source>This result goes without a new case</source>
            <translation>Бул натыйжа үчүн жаңы иш ачылбайт</translation>
        </message>
        <message>
            <source>Steps and deadlines brought up to date</source>
            <translation>Кадамдар жана мөөнөттөр жаңыртылды</translation>
        </message>
        <message>
            <source>What happened recorded</source>
            <translation>Окуя катталды</translation>
        </message>
        <message>
            <source>What happened changed</source>
            <translation>Окуя өзгөртүлдү</translation>
        </message>
        <message>
            <source>What happened removed</source>
            <translation>Окуя алып салынды</translation>
        </message>
        <message>
            <source>Assessment recorded</source>
            <translation>Баалоо катталды</translation>
        </message>
        <message>
            <source>Assessment changed</source>
            <translation>Баалоо өзгөртүлдү</translation>
        </message>
        <message>
            <source>Assessment removed</source>
            <translation>Баалоо алып салынды</translation>
        </message>
        <message>
            <source>Domain of the assessment recorded</source>
            <translation>Баалоонун чөйрөсү катталды</translation>
        </message>
        <message>
            <source>Domain of the assessment changed</source>
            <translation>Баалоонун чөйрөсү өзгөртүлдү</translation>
        </message>
        <message>
            <source>Domain of the assessment removed</source>
            <translation>Баалоонун чөйрөсү алып салынды</translation>
        </message>
        <message>
            <source>Note recorded</source>
            <translation>Жазуу катталды</translation>
        </message>
        <message>
            <source>Note changed</source>
            <translation>Жазуу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>Жазуу алып салынды</translation>
        </message>
        <message>
            <source>Paper of the child recorded</source>
            <translation>Баланын документи катталды</translation>
        </message>
        <message>
            <source>Paper of the child changed</source>
            <translation>Баланын документи өзгөртүлдү</translation>
        </message>
        <message>
            <source>Paper of the child removed</source>
            <translation>Баланын документи алып салынды</translation>
        </message>
        <message>
            <source>Family member recorded</source>
            <translation>Үй-бүлө мүчөсү катталды</translation>
        </message>
        <message>
            <source>Family member changed</source>
            <translation>Үй-бүлө мүчөсү өзгөртүлдү</translation>
        </message>
        <message>
            <source>Family member removed</source>
            <translation>Үй-бүлө мүчөсү алып салынды</translation>
        </message>
        <message>
            <source>Goal recorded</source>
            <translation>Максат катталды</translation>
        </message>
        <message>
            <source>Goal changed</source>
            <translation>Максат өзгөртүлдү</translation>
        </message>
        <message>
            <source>Goal removed</source>
            <translation>Максат алып салынды</translation>
        </message>
        <message>
            <source>Harm recorded</source>
            <translation>Зыян жөнүндө жазуу катталды</translation>
        </message>
        <message>
            <source>Harm changed</source>
            <translation>Зыян жөнүндө жазуу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Harm removed</source>
            <translation>Зыян жөнүндө жазуу алып салынды</translation>
        </message>
        <message>
            <source>Agency of the raid recorded</source>
            <translation>Рейдге катышкан орган катталды</translation>
        </message>
        <message>
            <source>Agency of the raid changed</source>
            <translation>Рейдге катышкан орган өзгөртүлдү</translation>
        </message>
        <message>
            <source>Agency of the raid removed</source>
            <translation>Рейдге катышкан орган алып салынды</translation>
        </message>
        <message>
            <source>Measure recorded</source>
            <translation>Чара катталды</translation>
        </message>
        <message>
            <source>Measure changed</source>
            <translation>Чара өзгөртүлдү</translation>
        </message>
        <message>
            <source>Measure removed</source>
            <translation>Чара алып салынды</translation>
        </message>
        <message>
            <source>Trafficking questions changed</source>
            <translation>Адам сатуу боюнча суроолор өзгөртүлдү</translation>
        </message>
        <message>
            <source>Trafficking questions removed</source>
            <translation>Адам сатуу боюнча суроолор алып салынды</translation>
        </message>
        <message>
            <source>Plan recorded</source>
            <translation>План катталды</translation>
        </message>
        <message>
            <source>Plan changed</source>
            <translation>План өзгөртүлдү</translation>
        </message>
        <message>
            <source>Plan removed</source>
            <translation>План алып салынды</translation>
        </message>
        <message>
            <source>Referral recorded</source>
            <translation>Жолдомо катталды</translation>
        </message>
        <message>
            <source>Referral changed</source>
            <translation>Жолдомо өзгөртүлдү</translation>
        </message>
        <message>
            <source>Referral removed</source>
            <translation>Жолдомо алып салынды</translation>
        </message>
        <message>
            <source>Safety note recorded</source>
            <translation>Коопсуздук боюнча жазуу катталды</translation>
        </message>
        <message>
            <source>Safety note changed</source>
            <translation>Коопсуздук боюнча жазуу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Safety note removed</source>
            <translation>Коопсуздук боюнча жазуу алып салынды</translation>
        </message>
        <message>
            <source>Schooling recorded</source>
            <translation>Окуу жөнүндө жазуу катталды</translation>
        </message>
        <message>
            <source>Schooling changed</source>
            <translation>Окуу жөнүндө жазуу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Schooling removed</source>
            <translation>Окуу жөнүндө жазуу алып салынды</translation>
        </message>
        <message>
            <source>Sitting recorded</source>
            <translation>Отурум катталды</translation>
        </message>
        <message>
            <source>Sitting changed</source>
            <translation>Отурум өзгөртүлдү</translation>
        </message>
        <message>
            <source>Sitting removed</source>
            <translation>Отурум алып салынды</translation>
        </message>
        <message>
            <source>Member of the Commission recorded</source>
            <translation>Комиссиянын мүчөсү катталды</translation>
        </message>
        <message>
            <source>Member of the Commission changed</source>
            <translation>Комиссиянын мүчөсү өзгөртүлдү</translation>
        </message>
        <message>
            <source>Member of the Commission removed</source>
            <translation>Комиссиянын мүчөсү алып салынды</translation>
        </message>
        <message>
            <source>Work recorded</source>
            <translation>Жумуш жөнүндө жазуу катталды</translation>
        </message>
        <message>
            <source>Work changed</source>
            <translation>Жумуш жөнүндө жазуу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Work removed</source>
            <translation>Жумуш жөнүндө жазуу алып салынды</translation>
        </message>
        <message>
            <source>Case changed</source>
            <translation>Иш өзгөртүлдү</translation>
        </message>
        <message>
            <source>Child's details changed</source>
            <translation>Бала жөнүндө маалымат өзгөртүлдү</translation>
        </message>
        <message>
            <source>Raid or call changed</source>
            <translation>Рейд же чалуу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Office changed</source>
            <translation>Мекеме жөнүндө маалымат өзгөртүлдү</translation>
        </message>
        <message>
            <source>Line of the raid sheet changed</source>
            <translation>Рейддин баракчасындагы сап өзгөртүлдү</translation>
        </message>
        <message>
            <source>Raid or call recorded</source>
            <translation>Рейд же чалуу катталды</translation>
        </message>
        <message>
            <source>Raid recorded</source>
            <translation>Рейд катталды</translation>
        </message>
        <message>
            <source>Call recorded</source>
            <translation>Чалуу катталды</translation>
        </message>
        <message>
            <source>Cases opened</source>
            <translation>Иштер ачылды</translation>
        </message>
        <message>
            <source>Who may know of the case changed</source>
            <translation>Ишти биле алган адамдар өзгөртүлдү</translation>
        </message>
        <message>
            <source>Office set up</source>
            <translation>Мекеме катталды</translation>
        </message>
        <message>
            <source>New vault code after the restore</source>
            <translation>Калыбына келтирүүдөн кийинки жаңы сактагыч коду</translation>
        </message>
        <message>
            <source>Draft kept</source>
            <translation>Каралама сакталды</translation>
        </message>
        <message>
            <source>Draft discarded</source>
            <translation>Каралама өчүрүлдү</translation>
        </message>
        <message>
            <source>Search index rebuilt</source>
            <translation>Издөө индекси кайра түзүлдү</translation>
        </message>
        <message>
            <source>Backup saved and verified</source>
            <translation>Камдык көчүрмө сакталып, текшерилди</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Көрүлдү</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Басып чыгарылды</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Экспорттолду</translation>
        </message>
        <message>
            <source>Previewed</source>
            <translation>Алдын ала көрүлдү</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>Тизмеси көрүлдү</translation>
        </message>
        <message>
            <source>Searched</source>
            <translation>Изделди</translation>
        </message>
        <message>
            <source>Adding</source>
            <translation>Кошуу</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Өзгөртүү</translation>
        </message>
        <message>
            <source>Removing</source>
            <translation>Алып салуу</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Жазуу</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Approving</source>
            <translation>Бекитүү</translation>
        </message>
        <message>
            <source>Returning</source>
            <translation>Кайтаруу</translation>
        </message>
        <message>
            <source>Managing</source>
            <translation>Башкаруу</translation>
        </message>
        <message>
            <source>Maintaining the vault</source>
            <translation>Сактагычты тейлөө</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Кулпусун ачуу</translation>
        </message>
        <message>
            <source>Saving a backup</source>
            <translation>Камдык көчүрмөнү сактоо</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Калыбына келтирүү</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Текшерүү</translation>
        </message>
        <message>
            <source>Vault opened</source>
            <translation>Сактагыч ачылды</translation>
        </message>
        <message>
            <source>Person of the office added</source>
            <translation>Мекеменин кызматкери кошулду</translation>
        </message>
        <message>
            <source>Case opened on screen</source>
            <translation>Иш экранда ачылды</translation>
        </message>
        <message>
            <source>There is no vault in this place. Nothing was changed. Look for the file, or restore a backup.</source>
            <translation>Бул жерде сактагыч жок. Эч нерсе өзгөргөн жок. Файлды издеңиз же камдык көчүрмөнү калыбына келтириңиз.</translation>
        </message>
        <message>
            <source>The vault's file is empty. Nothing was changed. Keep the file and restore the last backup.</source>
            <translation>Сактагычтын файлы бош. Эч нерсе өзгөргөн жок. Файлды сактап коюп, акыркы камдык көчүрмөнү калыбына келтириңиз.</translation>
        </message>
        <message>
            <source>This file is a database without encryption, not a vault. Nothing was changed. Choose another file.</source>
            <translation>Бул файл сактагыч эмес, шифрленбеген маалымат базасы. Эч нерсе өзгөргөн жок. Башка файлды тандаңыз.</translation>
        </message>
        <message>
            <source>The vault's file is damaged. Nothing was written to it. Keep the file and restore the last backup.</source>
            <translation>Сактагычтын файлы бузулган. Ага эч нерсе жазылган жок. Файлды сактап коюп, акыркы камдык көчүрмөнү калыбына келтириңиз.</translation>
        </message>
        <message>
            <source>The vault was last used with a newer Kamkor. Nothing was changed. Update Kamkor on this computer.</source>
            <translation>Сактагыч акыркы жолу Kamkor программасынын жаңыраак версиясында колдонулган. Эч нерсе өзгөргөн жок. Бул компьютерде программаны жаңыртыңыз.</translation>
        </message>
        <message>
            <source>The vault is open in another window or on another computer. Nothing was changed. Close it there first.</source>
            <translation>Сактагыч башка терезеде же башка компьютерде ачык турат. Эч нерсе өзгөргөн жок. Алгач аны ошол жерде жабыңыз.</translation>
        </message>
        <message>
            <source>Kamkor may not write to the vault's file or folder. Nothing was changed. Ask who looks after this computer.</source>
            <translation>Программанын сактагычтын файлына же папкасына жазууга укугу жок. Эч нерсе өзгөргөн жок. Бул компьютерди тейлеген адамга кайрылыңыз.</translation>
        </message>
        <message>
            <source>A vault of this name is already here. It was not touched. Choose another name or folder.</source>
            <translation>Мындай аталыштагы сактагыч бул жерде бар. Ага тийилген жок. Башка аталышты же папканы тандаңыз.</translation>
        </message>
        <message>
            <source>Another task is still writing. Nothing of this step was saved; your text is kept. Try again in a moment.</source>
            <translation>Башка тапшырма дагы эле жазып жатат. Бул кадамдан эч нерсе сакталган жок; жазганыңыз жоголгон жок. Бир аздан кийин кайра аракет кылыңыз.</translation>
        </message>
        <message>
            <source>This passphrase does not open the vault. Nothing was changed. Check the keyboard layout and Caps Lock.</source>
            <translation>Бул сырсөз фразасы сактагычты ачпайт. Эч нерсе өзгөргөн жок. Баскычтоптун тилин жана Caps Lock баскычын текшериңиз.</translation>
        </message>
        <message>
            <source>The key file beside the vault is missing. The vault itself is untouched. Put the file back, or restore a backup.</source>
            <translation>Сактагычтын жанындагы ачкыч файлы жок. Сактагычтын өзүнө тийилген жок. Файлды ордуна коюңуз же камдык көчүрмөнү калыбына келтириңиз.</translation>
        </message>
        <message>
            <source>The key file was altered or is damaged. The vault itself is untouched. Put a good copy back, or restore a backup.</source>
            <translation>Ачкыч файлы өзгөртүлгөн же бузулган. Сактагычтын өзүнө тийилген жок. Бүтүн көчүрмөсүн ордуна коюңуз же камдык көчүрмөнү калыбына келтириңиз.</translation>
        </message>
        <message>
            <source>The key file was written by a newer Kamkor. Nothing was changed. Update Kamkor on this computer.</source>
            <translation>Ачкыч файлы Kamkor программасынын жаңыраак версиясында жазылган. Эч нерсе өзгөргөн жок. Бул компьютерде программаны жаңыртыңыз.</translation>
        </message>
        <message>
            <source>The key file belongs to another vault, or the start of the vault is damaged. Nothing was changed. Put the right file beside it, or restore a backup.</source>
            <translation>Ачкыч файлы башка сактагычтыкы же сактагычтын башы бузулган. Эч нерсе өзгөргөн жок. Жанына туура файлды коюңуз же камдык көчүрмөнү калыбына келтириңиз.</translation>
        </message>
        <message>
            <source>This is the last person who can open the vault. Nothing was changed. Add another person first.</source>
            <translation>Бул сактагычты ача алган акыркы адам. Эч нерсе өзгөргөн жок. Алгач башка адамды кошуңуз.</translation>
        </message>
        <message>
            <source>This person has no passphrase for the vault yet. Nothing was changed. Give the person one first.</source>
            <translation>Бул адамдын сактагыч үчүн сырсөз фразасы азырынча жок. Эч нерсе өзгөргөн жок. Алгач ага сырсөз фразасын бериңиз.</translation>
        </message>
        <message>
            <source>The key cannot be changed yet: {count} people have not opened the vault with this version of Kamkor. Nothing was changed. Each of them must open it once, or be taken off the list.</source>
            <translation>Ачкычты азырынча алмаштырууга болбойт: сактагычты Kamkor программасынын бул версиясы менен ача элек адамдар — {count}. Эч нерсе өзгөргөн жок. Алардын ар бири аны бир жолу ачышы же тизмеден чыгарылышы керек.</translation>
        </message>
        <message>
            <source>The key cannot be changed yet: the recovery key is still of the first kind. Nothing was changed. Make a new recovery key first.</source>
            <translation>Ачкычты азырынча алмаштырууга болбойт: калыбына келтирүү ачкычы дагы эле мурунку түрдө. Эч нерсе өзгөргөн жок. Адегенде жаңы калыбына келтирүү ачкычын түзүңүз.</translation>
        </message>
        <message>
            <source>The copy with the new key did not agree with the vault and was not kept. The vault is as it was before. Check the disk and try again.</source>
            <translation>Жаңы ачкычтуу көчүрмө сактагычка дал келген жок жана калтырылган жок. Сактагыч мурдагыдай эле. Дискти текшерип, кайра аракет кылыңыз.</translation>
        </message>
        <message>
            <source>The database library on this computer is too old ({found}, needed {needed}) and could lose what is saved. Nothing was changed. Install Kamkor again.</source>
            <translation>Бул компьютердеги маалымат базасынын китепканасы өтө эски ({found}, керектүүсү {needed}) жана сакталганды жоготушу мүмкүн. Эч нерсе өзгөргөн жок. Kamkor программасын кайра орнотуңуз.</translation>
        </message>
        <message>
            <source>The vault cannot be opened with the settings that keep every save safe. Nothing was changed. Move it to a folder on this computer's own disk.</source>
            <translation>Сактагычты ар бир сактоо ишенимдүү болгон жөндөөлөр менен ачууга болбойт. Эч нерсе өзгөргөн жок. Аны ушул компьютердин өз дискиндеги папкага көчүрүңүз.</translation>
        </message>
        <message>
            <source>This recovery key is typed without fault but opens another vault. Nothing was changed. Look for the sheet of this vault.</source>
            <translation>Бул калыбына келтирүү ачкычы катасыз киргизилген, бирок башка сактагычты ачат. Эч нерсе өзгөргөн жок. Ушул сактагычтын баракчасын издеңиз.</translation>
        </message>
        <message>
            <source>Group {group} of the recovery key does not fit. Nothing was changed. Compare it with the printed sheet.</source>
            <translation>Калыбына келтирүү ачкычынын {group}-тобу дал келген жок. Эч нерсе өзгөргөн жок. Аны басылган баракча менен салыштырыңыз.</translation>
        </message>
        <message>
            <source>The recovery key has {expected} characters, this one has {characters}. Nothing was changed. Compare it with the printed sheet.</source>
            <translation>Калыбына келтирүү ачкычындагы символдордун саны: {expected}, мында: {characters}. Эч нерсе өзгөргөн жок. Аны басылган баракча менен салыштырыңыз.</translation>
        </message>
        <message>
            <source>The disk is full. What was saved before is safe, this step is not saved; your text is kept. Free some space and save again.</source>
            <translation>Дискте орун калган жок. Мурун сакталган маалымат коопсуз, бул кадам сактала элек; жазганыңыз жоголгон жок. Орун бошотуп, кайра сактаңыз.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. What was saved before is safe. Check the disk or the cable and try again.</source>
            <translation>Диск тийиштүү түрдө жооп берген жок. Мурун сакталган маалымат коопсуз. Дискти же кабелди текшерип, кайра аракет кылыңыз.</translation>
        </message>
        <message>
            <source>This computer has too little free memory for this. Nothing was changed. Close other programs and try again.</source>
            <translation>Бул үчүн компьютердин бош эстутуму жетишсиз. Эч нерсе өзгөргөн жок. Башка программаларды жаап, кайра аракет кылыңыз.</translation>
        </message>
        <message>
            <source>The office's server does not answer. What was saved before is safe; your text is kept. Check the network and try again.</source>
            <translation>Мекеменин сервери жооп бербей жатат. Мурун сакталган маалымат коопсуз; жазганыңыз жоголгон жок. Тармакты текшерип, кайра аракет кылыңыз.</translation>
        </message>
        <message>
            <source>The vault could not be brought to this version. It is as it was before. Keep using the older Kamkor and report this.</source>
            <translation>Сактагычты бул версияга өткөрүүгө болбоду. Ал мурункудай бойдон калды. Kamkor программасынын эски версиясын колдоно туруп, бул тууралуу билдириңиз.</translation>
        </message>
        <message>
            <source>There is no step to undo. Nothing was changed.</source>
            <translation>Артка кайтара турган аракет жок. Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>There is no step to redo. Nothing was changed.</source>
            <translation>Кайра аткара турган аракет жок. Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>The last step cannot be undone, only reversed by a step of its own. Nothing was changed.</source>
            <translation>Акыркы аракетти артка кайтарууга болбойт, аны өзүнчө аракет менен гана жокко чыгарууга болот. Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>The step could not be taken back or repeated, because its records changed since. Nothing was changed. Edit the record instead.</source>
            <translation>Аракетти артка кайтарууга же кайра аткарууга болбоду, анткени анын жазуулары андан бери өзгөргөн. Эч нерсе өзгөргөн жок. Анын ордуна жазууну өзгөртүңүз.</translation>
        </message>
        <message>
            <source>Too short: at least 15 characters, or four different words</source>
            <translation>Өтө кыска: кеминде 15 символ же төрт ар башка сөз керек</translation>
        </message>
        <message>
            <source>Too well known: others try this one first. Choose words of your own</source>
            <translation>Өтө белгилүү: башкалар биринчи ушуну байкап көрөт. Өз сөздөрүңүздү тандаңыз</translation>
        </message>
        <message>
            <source>Too simple: the same few characters repeat. Choose words of your own</source>
            <translation>Өтө жөнөкөй: бир эле символдор кайталанат. Өз сөздөрүңүздү тандаңыз</translation>
        </message>
        <message>
            <source>The backup was stopped and not kept. The vault is untouched. Start it again later.</source>
            <translation>Камдык көчүрмө түзүү токтотулду жана көчүрмө сакталган жок. Сактагычка тийилген жок. Кийинчерээк кайра баштаңыз.</translation>
        </message>
        <message>
            <source>The copy did not agree with the vault and was not kept. The vault is untouched. Try another disk.</source>
            <translation>Көчүрмө сактагычка дал келген жок жана сакталган жок. Сактагычка тийилген жок. Башка дискти байкап көрүңүз.</translation>
        </message>
        <message>
            <source>There is no backup in this place. Nothing was changed. Choose another file.</source>
            <translation>Бул жерде камдык көчүрмө жок. Эч нерсе өзгөргөн жок. Башка файлды тандаңыз.</translation>
        </message>
        <message>
            <source>This backup is damaged or not whole. Nothing was restored. Choose an older backup.</source>
            <translation>Бул камдык көчүрмө бузулган же толук эмес. Эч нерсе калыбына келтирилген жок. Эскирээк камдык көчүрмөнү тандаңыз.</translation>
        </message>
        <message>
            <source>This backup was made by a newer Kamkor. Nothing was restored. Update Kamkor on this computer.</source>
            <translation>Бул камдык көчүрмө Kamkor программасынын жаңыраак версиясында түзүлгөн. Эч нерсе калыбына келтирилген жок. Бул компьютерде программаны жаңыртыңыз.</translation>
        </message>
        <message>
            <source>A vault of this name is already in the folder. It was not touched. Choose another folder.</source>
            <translation>Папкада мындай аталыштагы сактагыч бар. Ага тийилген жок. Башка папканы тандаңыз.</translation>
        </message>
        <message>
            <source>This is with the supervisor and is not changed meanwhile. Nothing was saved. Withdraw it first, or wait for the answer.</source>
            <translation>Бул жетекчиде турат, ага чейин өзгөртүлбөйт. Эч нерсе сакталган жок. Алгач кайтарып алыңыз же жоопту күтүңүз.</translation>
        </message>
        <message>
            <source>The supervisor has approved this version, so it stays as it is. Nothing was saved. Begin a new version.</source>
            <translation>Жетекчи бул версияны бекиткен, ал ошол бойдон калат. Эч нерсе сакталган жок. Жаңы версияны баштаңыз.</translation>
        </message>
        <message>
            <source>The supervisor has decided on this already. Nothing was changed. Open the case to see the decision.</source>
            <translation>Жетекчи чечимин чыгарган. Эч нерсе өзгөргөн жок. Чечимди көрүү үчүн ишти ачыңыз.</translation>
        </message>
        <message>
            <source>You submitted this yourself, and another supervisor can decide on it. Nothing was changed. Ask that person.</source>
            <translation>Муну бекитүүгө өзүңүз бергенсиз, чечимди башка жетекчи чыгара алат. Эч нерсе өзгөргөн жок. Ага кайрылыңыз.</translation>
        </message>
        <message>
            <source>Another person submitted this. Nothing was changed. That person can withdraw it, or the supervisor returns it.</source>
            <translation>Муну башка кызматкер берген. Эч нерсе өзгөргөн жок. Ал кайтарып ала алат же жетекчи кайтарат.</translation>
        </message>
        <message>
            <source>The supervisor has not approved this plan. Nothing was submitted. Submit the plan to the supervisor first.</source>
            <translation>Жетекчи бул планды бекиткен эмес. Эч нерсе берилген жок. Алгач планды жетекчиге бериңиз.</translation>
        </message>
        <message>
            <source>The case is closed already. Nothing was changed. Reopen it where it goes on.</source>
            <translation>Иш жабылган. Эч нерсе өзгөргөн жок. Иш уланса, аны кайра ачыңыз.</translation>
        </message>
        <message>
            <source>The assessment is not finished. Nothing was submitted. Finish it first.</source>
            <translation>Баалоо аяктай элек. Эч нерсе берилген жок. Алгач аны аяктаңыз.</translation>
        </message>
        <message>
            <source>The talk was stopped because the child was in distress. What is written is kept. Go on when the child is ready, and record that the talk was resumed.</source>
            <translation>Балага оор болгондуктан маек токтотулган. Жазылганы сакталды. Бала даяр болгондо улантып, маек уланганын каттаңыз.</translation>
        </message>
        <message>
            <source>The talk is not stopped. Nothing was changed. Go on with the assessment.</source>
            <translation>Маек токтотулган эмес. Эч нерсе өзгөргөн жок. Баалоону улантыңыз.</translation>
        </message>
        <message>
            <source>This kind of assessment is being worked on already. No new version was begun. Finish that one first.</source>
            <translation>Баалоонун бул түрү жүрүп жатат. Жаңы версия башталган жок. Алгач ошону аяктаңыз.</translation>
        </message>
        <message>
            <source>This plan can still be changed as it is. No new revision was begun. Open it and go on.</source>
            <translation>Бул планды азыр да өзгөртүүгө болот. Жаңы редакция башталган жок. Аны ачып, улантыңыз.</translation>
        </message>
        <message>
            <source>Submitted to the supervisor</source>
            <translation>Жетекчиге берилди</translation>
        </message>
        <message>
            <source>Approved by the supervisor</source>
            <translation>Жетекчи бекитти</translation>
        </message>
        <message>
            <source>Returned by the supervisor with remarks</source>
            <translation>Жетекчи сын-пикирлер менен кайтарды</translation>
        </message>
        <message>
            <source>Withdrawn from the supervisor</source>
            <translation>Жетекчиден кайтарып алынды</translation>
        </message>
        <message>
            <source>New version of the assessment begun</source>
            <translation>Баалоонун жаңы версиясы башталды</translation>
        </message>
        <message>
            <source>Talk with the child resumed</source>
            <translation>Бала менен маек уланды</translation>
        </message>
        <message>
            <source>New revision of the plan begun</source>
            <translation>Пландын жаңы редакциясы башталды</translation>
        </message>
        <message>
            <source>Settings of the office changed</source>
            <translation>Мекеменин жөндөөлөрү өзгөртүлдү</translation>
        </message>
        <message>
            <source>This person is not among the people around the child. Nothing was saved. Add the person to the family first, or write the carer's name.</source>
            <translation>Бул адам баланын айланасындагы адамдардын арасында жок. Эч нерсе сакталган жок. Алгач аны үй-бүлөгө кошуңуз же баланы караган адамдын атын жазыңыз.</translation>
        </message>
        <message>
            <source>An institution is the last resort (Code on Children 36.4). Nothing was saved. Write down which alternatives were tried and why they failed, or choose another form of care.</source>
            <translation>Мекеме – акыркы чара (Балдар жөнүндө кодекс, 36-берене, 4-бөлүк). Эч нерсе сакталган жок. Кандай жолдор сыналганын жана эмне үчүн болбогонун жазыңыз же жайгаштыруунун башка түрүн тандаңыз.</translation>
        </message>
        <message>
            <source>A child of 10 or older is not placed against its wish (Code on Children 43). Nothing was saved. Look for another place with the child, or give the court or the decision's number and the reason.</source>
            <translation>10 жаштагы жана андан улуу бала каалоосуна каршы жайгаштырылбайт (Балдар жөнүндө кодекс, 43-берене). Эч нерсе сакталган жок. Бала менен чогуу башка жер издеңиз же сотту же чечимдин номерин жана себебин көрсөтүңүз.</translation>
        </message>
        <message>
            <source>This form of care may last until {until} at the longest. Nothing was saved. Choose an earlier end, or another form of care.</source>
            <translation>Жайгаштыруунун бул түрүнүн эң узак мөөнөтү: {until}. Эч нерсе сакталган жок. Эртерээк мөөнөттү же жайгаштыруунун башка түрүн тандаңыз.</translation>
        </message>
        <message>
            <source>The child lived elsewhere at that time, as recorded. Nothing was saved. Check the first day against the other placements.</source>
            <translation>Жазуулар боюнча бала ал убакта башка жерде жашаган. Эч нерсе сакталган жок. Биринчи күнүн башка жайгаштыруулар менен салыштырыңыз.</translation>
        </message>
        <message>
            <source>This placement has ended already. Nothing was changed. Record where the child lives now.</source>
            <translation>Бул жайгаштыруу аяктаган. Эч нерсе өзгөргөн жок. Бала азыр кайда жашаарын жазыңыз.</translation>
        </message>
        <message>
            <source>The measure belongs to another case. Nothing was saved. Choose a measure of this case.</source>
            <translation>Чара башка ишке тиешелүү. Эч нерсе сакталган жок. Ушул иштин чарасын тандаңыз.</translation>
        </message>
        <message>
            <source>The referral belongs to another case. Nothing was saved. Choose a referral of this case.</source>
            <translation>Жолдомо башка ишке тиешелүү. Эч нерсе сакталган жок. Ушул иштин жолдомосун тандаңыз.</translation>
        </message>
        <message>
            <source>A follow-up comes after the case was closed. Nothing was saved. Choose another purpose, or check the date.</source>
            <translation>Мындай текшерүү иш жабылгандан кийин болот. Эч нерсе сакталган жок. Башка максатты тандаңыз же күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>Name the person with whom the child lives</source>
            <translation>Бала ким менен жашаарын көрсөтүңүз</translation>
        </message>
        <message>
            <source>The family comes first: write why not with the family or relatives</source>
            <translation>Адегенде үй-бүлө: эмне үчүн үй-бүлөдө же туугандарында эмес экенин жазыңыз</translation>
        </message>
        <message>
            <source>No return was decided: record the decision, or write the reason</source>
            <translation>Кайтаруу чечилген эмес: чечимди каттаңыз же себебин жазыңыз</translation>
        </message>
        <message>
            <source>A service that was not given has no first day</source>
            <translation>Көрсөтүлбөгөн кызматтын биринчи күнү болбойт</translation>
        </message>
        <message>
            <source>A service that has ended is no longer given: choose its result</source>
            <translation>Аяктаган кызмат мындан ары көрсөтүлбөйт: жыйынтыгын тандаңыз</translation>
        </message>
        <message>
            <source>Rate each goal once</source>
            <translation>Ар бир максатты бир жолу баалаңыз</translation>
        </message>
        <message>
            <source>Placement recorded</source>
            <translation>Жайгаштыруу катталды</translation>
        </message>
        <message>
            <source>Placement changed</source>
            <translation>Жайгаштыруу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Placement ended</source>
            <translation>Жайгаштыруу аяктады</translation>
        </message>
        <message>
            <source>Placement removed</source>
            <translation>Жайгаштыруу алып салынды</translation>
        </message>
        <message>
            <source>Service recorded</source>
            <translation>Кызмат катталды</translation>
        </message>
        <message>
            <source>Service changed</source>
            <translation>Кызмат өзгөртүлдү</translation>
        </message>
        <message>
            <source>Service removed</source>
            <translation>Кызмат алып салынды</translation>
        </message>
        <message>
            <source>Visit recorded</source>
            <translation>Баруу катталды</translation>
        </message>
        <message>
            <source>Visit changed</source>
            <translation>Баруу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Visit removed</source>
            <translation>Баруу алып салынды</translation>
        </message>
        <message>
            <source>Review of the plan recorded</source>
            <translation>Планды карап чыгуу катталды</translation>
        </message>
        <message>
            <source>Review of the plan changed</source>
            <translation>Планды карап чыгуу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Review of the plan removed</source>
            <translation>Планды карап чыгуу алып салынды</translation>
        </message>
        <message>
            <source>This outcome was verified and stays as it is. Nothing was changed. Record what is new as another outcome.</source>
            <translation>Бул натыйжа текшерилген жана ошол бойдон калат. Эч нерсе өзгөргөн жок. Жаңысын башка натыйжа катары каттаңыз.</translation>
        </message>
        <message>
            <source>You wrote this outcome down yourself, so another person has to verify it. Nothing was saved. Ask a colleague, or name the person of another body who checked it.</source>
            <translation>Бул натыйжаны өзүңүз жазгансыз, ошондуктан аны башка адам текшериши керек. Эч нерсе сакталган жок. Кесиптешиңизге кайрылыңыз же аны текшерген башка органдын кызматкерин көрсөтүңүз.</translation>
        </message>
        <message>
            <source>The outcome was reached later than that. Nothing was saved. Check the date of the verification.</source>
            <translation>Натыйжага ал күндөн кийин жетишилген. Эч нерсе сакталган жок. Текшерилген күнүн карап чыгыңыз.</translation>
        </message>
        <message>
            <source>The goal belongs to another case. Nothing was changed. Choose a goal of this case.</source>
            <translation>Максат башка ишке тиешелүү. Эч нерсе өзгөргөн жок. Ушул иштин максатын тандаңыз.</translation>
        </message>
        <message>
            <source>The transfer has been sent and stays as it was sent. Nothing was changed. Record its receipt.</source>
            <translation>Ишти өткөрүү жөнөтүлгөн жана жөнөтүлгөн бойдон калат. Эч нерсе өзгөргөн жок. Алынганын каттаңыз.</translation>
        </message>
        <message>
            <source>Another transfer of this case waits for its receipt. Nothing was sent; the draft is kept. Record that receipt first.</source>
            <translation>Бул ишти башка өткөрүү ырастоону күтүүдө. Эч нерсе жөнөтүлгөн жок; каралама сакталып турат. Алгач анын алынганын каттаңыз.</translation>
        </message>
        <message>
            <source>The transfer is still a draft. Nothing was changed. Send it first.</source>
            <translation>Өткөрүү азырынча каралама. Эч нерсе өзгөргөн жок. Алгач аны жөнөтүңүз.</translation>
        </message>
        <message>
            <source>The receipt of this transfer is recorded already and stays as it is. Nothing was changed. Write a note for what is new.</source>
            <translation>Бул өткөрүүнүн алынганы катталган жана ошол бойдон калат. Эч нерсе өзгөргөн жок. Жаңысын жазууга кошуңуз.</translation>
        </message>
        <message>
            <source>The transfer was sent later than that. Nothing was saved. Check the date of the receipt.</source>
            <translation>Өткөрүү ал күндөн кийин жөнөтүлгөн. Эч нерсе сакталган жок. Алынган күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>This person is no supervisor of the office. Nothing was changed. Choose another.</source>
            <translation>Бул адам мекеменин жетекчиси эмес. Эч нерсе өзгөргөн жок. Башкасын тандаңыз.</translation>
        </message>
        <message>
            <source>The case is open already. Nothing was changed. Go on with it.</source>
            <translation>Иш ачык. Эч нерсе өзгөргөн жок. Аны улантыңыз.</translation>
        </message>
        <message>
            <source>A closing of this case is being prepared already. Nothing was added. Go on with that one.</source>
            <translation>Бул ишти жабуу даярдалып жатат. Эч нерсе кошулган жок. Ошону улантыңыз.</translation>
        </message>
        <message>
            <source>In this office the supervisor approves a closing. The case stays open. Submit the closing.</source>
            <translation>Бул мекемеде жабууну жетекчи бекитет. Иш ачык бойдон калат. Жабууну жетекчиге бериңиз.</translation>
        </message>
        <message>
            <source>The case was opened later than that. The case stays open. Check the date of the closing.</source>
            <translation>Иш ал күндөн кийин ачылган. Иш ачык бойдон калат. Жабылган күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>The child is at high risk, and this reason leaves nobody to protect it. The case stays open. Lower the risk by a new assessment, or hand the case over.</source>
            <translation>Балага тобокелдик жогору, ал эми бул негизде аны коргой турган эч ким калбайт. Иш ачык бойдон калат. Тобокелдикти жаңы баалоо менен төмөндөтүңүз же ишти өткөрүп бериңиз.</translation>
        </message>
        <message>
            <source>The emergency step is still open. The case stays open. Record the emergency measures, or reject the danger with a reason.</source>
            <translation>Кечиктирилгис чаралар кадамы ачык. Иш ачык бойдон калат. Кечиктирилгис чараларды каттаңыз же коркунуч ырасталбаганын себеби менен жазыңыз.</translation>
        </message>
        <message>
            <source>No outcome is verified and confirmed by a second person. The case stays open. Record what was reached and let a second person verify it.</source>
            <translation>Экинчи адам текшерип ырастаган натыйжа жок. Иш ачык бойдон калат. Жетишилгенди каттаңыз, аны экинчи адам текшерсин.</translation>
        </message>
        <message>
            <source>It is not verified that the child works no longer, or only as the law allows. The case stays open. Record that outcome and let a second person verify it.</source>
            <translation>Баланын мындан ары иштебегени же мыйзам чегинде гана иштегени текшериле элек. Иш ачык бойдон калат. Бул натыйжаны каттаңыз, аны экинчи адам текшерсин.</translation>
        </message>
        <message>
            <source>No other office has accepted the case. The case stays open. Send the transfer and record its receipt.</source>
            <translation>Ишти башка мекеме кабыл ала элек. Иш ачык бойдон калат. Өткөрүүнү жөнөтүп, алынганын каттаңыз.</translation>
        </message>
        <message>
            <source>No hand-over of the child with a receipt is recorded. The case stays open. Record the hand-over at the return.</source>
            <translation>Баланы тилкат менен өткөрүп берүү катталган эмес. Иш ачык бойдон калат. Өткөрүп берүүнү кайтаруу бөлүгүндө каттаңыз.</translation>
        </message>
        <message>
            <source>No other body has taken the case over. The case stays open. Record the receipt of the transfer, or of the referral to the mechanism.</source>
            <translation>Башка орган ишти кабыл алган жок. Иш ачык бойдон калат. Иштин өткөрүлгөнүн же механизмге багыттоонун ырастоосун жазыңыз.</translation>
        </message>
        <message>
            <source>{attempts} attempts to reach the child are recorded; {needed} are needed (office default). The case stays open. Record every attempt as a visit.</source>
            <translation>Балага жетүү аракеттери катталганы: {attempts}, керектүүсү: {needed} (мекеменин ички ченеми). Иш ачык бойдон калат. Ар бир аракетти баруу катары каттаңыз.</translation>
        </message>
        <message>
            <source>The number of the other case is not given. The case stays open. Write it into the closing.</source>
            <translation>Башка иштин номери көрсөтүлгөн эмес. Иш ачык бойдон калат. Аны жабууга жазыңыз.</translation>
        </message>
        <message>
            <source>A person with a sign of trafficking is not left without help at 18. The case stays open. Send a referral for help to an adult victim first.</source>
            <translation>Адам сатуунун белгиси бар адам 18 жашта да жардамсыз калтырылбайт. Иш ачык бойдон калат. Алгач «Чоң кишиге жардам» жолдомосун жөнөтүңүз.</translation>
        </message>
        <message>
            <source>The records do not say that this person is 18. The case stays open. Record the date of birth or the age, or choose another reason.</source>
            <translation>Жазууларда бул адам 18 жашта экени айтылган эмес. Иш ачык бойдон калат. Туулган күнүн же жашын жазыңыз же башка негизди тандаңыз.</translation>
        </message>
        <message>
            <source>Measures of the plan that are not done: {count}. Finish them, or say in the closing why they stay open.</source>
            <translation>Пландын аткарылбаган чаралары: {count}. Аларды аяктаңыз же эмне үчүн ачык калганын жабууда көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Referrals without a receipt: {count}. Record the receipts, recall them, or say in the closing why they stay open.</source>
            <translation>Ырасталбаган жолдомолор: {count}. Алынганын каттаңыз, кайтарып алыңыз же эмне үчүн ачык калганын жабууда көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Late steps of enforcement: {count}. Record what was done, or say in the closing why they stay open.</source>
            <translation>Чара көрүүнүн мөөнөтү өткөн кадамдары: {count}. Эмне кылынганын каттаңыз же эмне үчүн ачык калганын жабууда көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Outcomes that no second person has verified: {count}. Let them be verified, or say in the closing why they stay open.</source>
            <translation>Экинчи адам текшербеген натыйжалар: {count}. Алар текшерилсин же эмне үчүн ачык калганын жабууда көрсөтүңүз.</translation>
        </message>
        <message>
            <source>Something is unfinished, and the closing does not say why the case closes nevertheless. The case stays open. Write the reason into the closing.</source>
            <translation>Баары бүтө элек, ал эми жабууда иш эмне үчүн ошентсе да жабылары айтылган эмес. Иш ачык бойдон калат. Себебин жабууга жазыңыз.</translation>
        </message>
        <message>
            <source>Outcome recorded</source>
            <translation>Натыйжа катталды</translation>
        </message>
        <message>
            <source>Outcome changed</source>
            <translation>Натыйжа өзгөртүлдү</translation>
        </message>
        <message>
            <source>Outcome removed</source>
            <translation>Натыйжа алып салынды</translation>
        </message>
        <message>
            <source>Outcome verified</source>
            <translation>Натыйжа текшерилди</translation>
        </message>
        <message>
            <source>Transfer drafted</source>
            <translation>Өткөрүүнүн караламасы түзүлдү</translation>
        </message>
        <message>
            <source>Transfer changed</source>
            <translation>Өткөрүү өзгөртүлдү</translation>
        </message>
        <message>
            <source>Draft of the transfer discarded</source>
            <translation>Өткөрүүнүн караламасы өчүрүлдү</translation>
        </message>
        <message>
            <source>Case transferred</source>
            <translation>Иш өткөрүлүп берилди</translation>
        </message>
        <message>
            <source>Receipt of the transfer recorded</source>
            <translation>Өткөрүүнүн алынганы катталды</translation>
        </message>
        <message>
            <source>Closing prepared</source>
            <translation>Жабуу даярдалды</translation>
        </message>
        <message>
            <source>Closing changed</source>
            <translation>Жабуу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Closing discarded</source>
            <translation>Жабуунун караламасы өчүрүлдү</translation>
        </message>
        <message>
            <source>Case closed</source>
            <translation>Иш жабылды</translation>
        </message>
        <message>
            <source>Case reopened</source>
            <translation>Иш кайра ачылды</translation>
        </message>
        <message>
            <source>Worker and supervisor of the case changed</source>
            <translation>Иштин адиси жана жетекчиси өзгөртүлдү</translation>
        </message>
        <message>
            <source>Member no. {position} takes no part in this item and has no vote on it. Nothing was saved; your entries are kept. Take this vote away.</source>
            <translation>№ {position} мүчө бул маселеге катышпайт жана добуш бербейт. Эч нерсе сакталган жок; жазганыңыз турат. Бул добушту алып салыңыз.</translation>
        </message>
        <message>
            <source>Member no. {position} is not noted as present and has no vote. Nothing was saved; your entries are kept. Note the presence, or take this vote away.</source>
            <translation>№ {position} мүчөнүн катышуусу белгиленген эмес жана добушу жок. Эч нерсе сакталган жок; жазганыңыз турат. Катышуусун белгилеңиз же бул добушту алып салыңыз.</translation>
        </message>
        <message>
            <source>Nobody voted in favour of this decision. Nothing was saved; your entries are kept. Record the votes, or postpone the item.</source>
            <translation>Бул чечимге эч ким макул добуш берген жок. Эч нерсе сакталган жок; жазганыңыз турат. Добуштарды каттаңыз же маселени кийинкиге калтырыңыз.</translation>
        </message>
        <message>
            <source>There are more votes against ({against}) than in favour ({in_favour}) of this decision. Nothing was saved; your entries are kept. Check the votes, or choose the decision that was taken.</source>
            <translation>Бул чечимге каршы добуш ({against}) макул добуштан ({in_favour}) көп. Эч нерсе сакталган жок; жазганыңыз турат. Добуштарды текшериңиз же чыгарылган чечимди тандаңыз.</translation>
        </message>
        <message>
            <source>This case has no plan that could take the measures. Nothing was saved; your entries are kept. Write them as an instruction, or draft a plan first.</source>
            <translation>Бул иште чараларды киргизе турган план жок. Эч нерсе сакталган жок; жазганыңыз турат. Аларды тапшырма катары жазыңыз же алгач пландын долбоорун түзүңүз.</translation>
        </message>
        <message>
            <source>The plan in work waits for the supervisor and cannot take the measures now. Nothing was saved; your entries are kept. Take it back from the supervisor, or write the measures as an instruction.</source>
            <translation>Аткарылуудагы план жетекчини күтүүдө, азыр ага чараларды киргизүүгө болбойт. Эч нерсе сакталган жок; жазганыңыз турат. Планды жетекчиден кайтарып алыңыз же чараларды тапшырма катары жазыңыз.</translation>
        </message>
        <message>
            <source>There is nothing on the agenda of this sitting. Nothing was changed. Put a case on it first.</source>
            <translation>Бул отурумдун күн тартиби бош. Эч нерсе өзгөргөн жок. Алгач ага иш киргизиңиз.</translation>
        </message>
        <message>
            <source>Both bodies have the same remit, so nothing is handed from one to the other. Nothing was saved. Choose the body in charge: the labour authority, the police or the prosecutor.</source>
            <translation>Эки органдын ыйгарымы бирдей, ошондуктан бири-бирине эч нерсе өткөрбөйт. Эч нерсе сакталган жок. Жооптуу органды тандаңыз: эмгек мыйзамдарын көзөмөлдөө органы, милиция же прокурор.</translation>
        </message>
        <message>
            <source>This body does not act on violations or crimes. Nothing was saved. Choose the labour authority, the police or the prosecutor, or write a referral.</source>
            <translation>Бул орган бузуулар жана кылмыштар боюнча чара көрбөйт. Эч нерсе сакталган жок. Эмгек мыйзамдарын көзөмөлдөө органын, милицияны же прокурорду тандаңыз же жолдомо жазыңыз.</translation>
        </message>
        <message>
            <source>An official is alleged to be involved, so nothing goes to the police. Nothing was sent; your text is kept. Hand the materials to the prosecutor.</source>
            <translation>Кызмат адамынын катышы бар деп айтылат, ошондуктан милицияга эч нерсе берилбейт. Эч нерсе жөнөтүлгөн жок; текстиңиз сакталды. Материалдарды прокурорго өткөрүңүз.</translation>
        </message>
        <message>
            <source>The receipt of these materials is recorded already and stays as it is. Nothing was changed. Write down what is new as feedback.</source>
            <translation>Бул материалдардын алынганы катталган жана ошол бойдон калат. Эч нерсе өзгөргөн жок. Жаңы маалыматты кайтарым байланыш катары жазыңыз.</translation>
        </message>
        <message>
            <source>The materials were handed over later than that. Nothing was saved. Check the date of the receipt.</source>
            <translation>Материалдар ал күндөн кийин өткөрүлгөн. Эч нерсе сакталган жок. Алынган күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>The record chosen belongs to another case. Nothing was saved. Choose one of this case.</source>
            <translation>Тандалган жазуу башка ишке тиешелүү. Эч нерсе сакталган жок. Ушул иштин жазуусун тандаңыз.</translation>
        </message>
        <message>
            <source>The decision of this offence case is recorded already and stays as it is. Nothing was changed. Record another offence case where there is a new decision.</source>
            <translation>Бул укук бузуу иши боюнча чечим катталган жана ошол бойдон калат. Эч нерсе өзгөргөн жок. Жаңы чечим болсо, башка укук бузуу ишин каттаңыз.</translation>
        </message>
        <message>
            <source>This offence case has no decision yet. Nothing was changed. Record the decision first.</source>
            <translation>Бул укук бузуу иши боюнча азырынча чечим жок. Эч нерсе өзгөргөн жок. Алгач чечимди каттаңыз.</translation>
        </message>
        <message>
            <source>The offence case was opened later than that. Nothing was saved. Check the date of the decision.</source>
            <translation>Укук бузуу иши ал күндөн кийин ачылган. Эч нерсе сакталган жок. Чечимдин күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>It is recorded already when the decision was handed over. Nothing was changed. Go on with the payment.</source>
            <translation>Чечим качан тапшырылганы катталган. Эч нерсе өзгөргөн жок. Төлөөгө өтүңүз.</translation>
        </message>
        <message>
            <source>The decision was taken later than that. Nothing was saved. Check the date it was handed over.</source>
            <translation>Чечим ал күндөн кийин чыгарылган. Эч нерсе сакталган жок. Тапшырылган күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>This offence case ended without a fine, so there is nothing to pay. Nothing was changed. Check which offence case it is.</source>
            <translation>Бул укук бузуу иши айып пулсуз аяктаган, төлөнө турган эч нерсе жок. Эч нерсе өзгөргөн жок. Кайсы укук бузуу иши экенин текшериңиз.</translation>
        </message>
        <message>
            <source>The payment of this fine is recorded already; a fine is paid once. Nothing was changed. Check which offence case it is.</source>
            <translation>Бул айып пулдун төлөнгөнү катталган; айып пул бир жолу төлөнөт. Эч нерсе өзгөргөн жок. Кайсы укук бузуу иши экенин текшериңиз.</translation>
        </message>
        <message>
            <source>The fine was imposed later than that. Nothing was saved. Check the date of the payment.</source>
            <translation>Айып пул ал күндөн кийин салынган. Эч нерсе сакталган жок. Төлөнгөн күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>The result of this check is recorded already and stays as it is. Nothing was changed. Ask the prosecutor for a review where it should change.</source>
            <translation>Бул териштирүүнүн жыйынтыгы катталган жана ошол бойдон калат. Эч нерсе өзгөргөн жок. Ал өзгөрүшү керек болсо, прокурордон кайра карап чыгууну сураңыз.</translation>
        </message>
        <message>
            <source>This check was extended already, and that happens once. Nothing was changed. Record its result.</source>
            <translation>Бул териштирүү узартылган, ал бир жолу гана узартылат. Эч нерсе өзгөргөн жок. Жыйынтыгын каттаңыз.</translation>
        </message>
        <message>
            <source>The check began later than that. Nothing was saved. Check the date of the extension.</source>
            <translation>Териштирүү ал күндөн кийин башталган. Эч нерсе сакталган жок. Узартылган күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>The check began later than that. Nothing was saved. Check the date of its result.</source>
            <translation>Териштирүү ал күндөн кийин башталган. Эч нерсе сакталган жок. Жыйынтыгынын күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>This investigation does not run: it was not opened, or it has ended. Nothing was changed. Check which investigation it is.</source>
            <translation>Бул тергөө жүрүп жаткан жок: ал башталган эмес же аяктаган. Эч нерсе өзгөргөн жок. Кайсы тергөө экенин текшериңиз.</translation>
        </message>
        <message>
            <source>The investigation was opened later than that. Nothing was saved. Check until when it was extended.</source>
            <translation>Тергөө ал күндөн кийин башталган. Эч нерсе сакталган жок. Узартылган мөөнөтүн текшериңиз.</translation>
        </message>
        <message>
            <source>The investigation was opened later than that. Nothing was saved. Check the date of its end.</source>
            <translation>Тергөө ал күндөн кийин башталган. Эч нерсе сакталган жок. Аяктаган күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>This investigation was reopened already. Nothing was changed. Go on with the new one.</source>
            <translation>Бул тергөө кайра ачылган. Эч нерсе өзгөргөн жок. Жаңысын улантыңыз.</translation>
        </message>
        <message>
            <source>No charge of this investigation went to court. Nothing was changed. Record the end of the investigation first.</source>
            <translation>Бул тергөө боюнча сотко өткөрүлгөн айыптоо жок. Эч нерсе өзгөргөн жок. Алгач тергөөнүн аяктаганын каттаңыз.</translation>
        </message>
        <message>
            <source>The verdict is recorded already and stays as it is. Nothing was changed. Write down what is new as feedback.</source>
            <translation>Өкүм катталган жана ошол бойдон калат. Эч нерсе өзгөргөн жок. Жаңы маалыматты кайтарым байланыш катары жазыңыз.</translation>
        </message>
        <message>
            <source>The charge went to court later than that. Nothing was saved. Check the date of the verdict.</source>
            <translation>Айыптоо сотко ал күндөн кийин өткөрүлгөн. Эч нерсе сакталган жок. Өкүмдүн күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>Only a refused or closed investigation is reviewed. Nothing was saved. Record first how this one ended.</source>
            <translation>Четке кагылган же токтотулган тергөө гана кайра каралат. Эч нерсе сакталган жок. Алгач анын кандай аяктаганын каттаңыз.</translation>
        </message>
        <message>
            <source>The prosecutor has been asked already and has not decided. Nothing was saved. Record the decision first.</source>
            <translation>Прокурордон суралган, чечим азырынча чыга элек. Эч нерсе сакталган жок. Алгач чечимди каттаңыз.</translation>
        </message>
        <message>
            <source>The investigation was refused or closed later than that. Nothing was saved. Check when the review was asked for.</source>
            <translation>Тергөө ал күндөн кийин четке кагылган же токтотулган. Эч нерсе сакталган жок. Кайра карап чыгуу качан суралганын текшериңиз.</translation>
        </message>
        <message>
            <source>The prosecutor's decision is recorded already and stays as it is. Nothing was changed. Ask for another review where there are new facts.</source>
            <translation>Прокурордун чечими катталган жана ошол бойдон калат. Эч нерсе өзгөргөн жок. Жаңы фактылар болсо, дагы бир карап чыгууну сураңыз.</translation>
        </message>
        <message>
            <source>The review was asked for later than that. Nothing was saved. Check the date of the decision.</source>
            <translation>Кайра карап чыгуу ал күндөн кийин суралган. Эч нерсе сакталган жок. Чечимдин күнүн текшериңиз.</translation>
        </message>
        <message>
            <source>It is recorded already that this interview was held. Nothing was changed. Correct that entry instead.</source>
            <translation>Бул суроо өткөрүлгөнү катталган. Эч нерсе өзгөргөн жок. Ошол жазууну оңдоңуз.</translation>
        </message>
        <message>
            <source>An amount goes with a fine only</source>
            <translation>Сумма айып пул үчүн гана көрсөтүлөт</translation>
        </message>
        <message>
            <source>This is not later than the present limit</source>
            <translation>Бул азыркы мөөнөттөн кийин эмес</translation>
        </message>
        <message>
            <source>Violation recorded</source>
            <translation>Бузуу катталды</translation>
        </message>
        <message>
            <source>Materials handed over</source>
            <translation>Материалдар өткөрүлдү</translation>
        </message>
        <message>
            <source>Receipt of the materials recorded</source>
            <translation>Материалдардын алынганы катталды</translation>
        </message>
        <message>
            <source>Offence case recorded</source>
            <translation>Укук бузуу иши катталды</translation>
        </message>
        <message>
            <source>Decision of the offence case recorded</source>
            <translation>Укук бузуу иши боюнча чечим катталды</translation>
        </message>
        <message>
            <source>Handing over of the decision recorded</source>
            <translation>Чечимдин тапшырылганы катталды</translation>
        </message>
        <message>
            <source>Payment of the fine recorded</source>
            <translation>Айып пулдун төлөнгөнү катталды</translation>
        </message>
        <message>
            <source>Collection of the fine noted</source>
            <translation>Айып пулду өндүрүү белгиленди</translation>
        </message>
        <message>
            <source>Check recorded</source>
            <translation>Териштирүү катталды</translation>
        </message>
        <message>
            <source>Extension of the check recorded</source>
            <translation>Териштирүүнүн узартылганы катталды</translation>
        </message>
        <message>
            <source>Refusal recorded</source>
            <translation>Баш тартуу катталды</translation>
        </message>
        <message>
            <source>Opening of the investigation recorded</source>
            <translation>Тергөөнүн башталганы катталды</translation>
        </message>
        <message>
            <source>Extension of the investigation recorded</source>
            <translation>Тергөөнүн узартылганы катталды</translation>
        </message>
        <message>
            <source>End of the investigation recorded</source>
            <translation>Тергөөнүн аяктаганы катталды</translation>
        </message>
        <message>
            <source>Verdict recorded</source>
            <translation>Өкүм катталды</translation>
        </message>
        <message>
            <source>Request for a review recorded</source>
            <translation>Кайра карап чыгуу суралганы катталды</translation>
        </message>
        <message>
            <source>Decision on the review recorded</source>
            <translation>Кайра карап чыгуу боюнча чечим катталды</translation>
        </message>
        <message>
            <source>Interview of the child recorded</source>
            <translation>Баланы суроо катталды</translation>
        </message>
        <message>
            <source>Interview of the child held</source>
            <translation>Баланы суроо өткөрүлдү</translation>
        </message>
        <message>
            <source>Feedback recorded</source>
            <translation>Кайтарым байланыш катталды</translation>
        </message>
        <message>
            <source>Violation changed</source>
            <translation>Бузуу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Violation removed</source>
            <translation>Бузуу алып салынды</translation>
        </message>
        <message>
            <source>Offence case changed</source>
            <translation>Укук бузуу иши өзгөртүлдү</translation>
        </message>
        <message>
            <source>Investigation changed</source>
            <translation>Тергөө жөнүндө жазуу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Review changed</source>
            <translation>Кайра карап чыгуу жөнүндө жазуу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Interview changed</source>
            <translation>Баланы суроо жөнүндө жазуу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Feedback changed</source>
            <translation>Кайтарым байланыш өзгөртүлдү</translation>
        </message>
        <message>
            <source>A return of this child is open already. Nothing was added. Go on with that one.</source>
            <translation>Бул баланы кайтаруу ачылган. Эч нерсе кошулган жок. Ошону улантыңыз.</translation>
        </message>
        <message>
            <source>The other state has been contacted, so direction and country stay as they are. Nothing was changed. Decide on this return first.</source>
            <translation>Башка мамлекетке кайрылды, ошондуктан багыты жана өлкөсү ошол бойдон калат. Эч нерсе өзгөргөн жок. Алгач бул кайтаруу боюнча чечим чыгарыңыз.</translation>
        </message>
        <message>
            <source>This stage of the return is recorded and stays as it is. Nothing was changed. Write down what is new as a note.</source>
            <translation>Кайтаруунун бул этабы катталган жана ошол бойдон калат. Эч нерсе өзгөргөн жок. Жаңысын жазууга кошуңуз.</translation>
        </message>
        <message>
            <source>It was decided that the child stays. Nothing was saved. Open another return if that has changed.</source>
            <translation>Бала калат деп чечилген. Эч нерсе сакталган жок. Бул өзгөргөн болсо, башка кайтарууну ачыңыз.</translation>
        </message>
        <message>
            <source>The tracing of the family is not finished yet. Nothing was saved. Record its result and what is best for the child first.</source>
            <translation>Үй-бүлөнү издөө аяктай элек. Эч нерсе сакталган жок. Алгач анын жыйынтыгын жана бала үчүн эмне жакшы экенин каттаңыз.</translation>
        </message>
        <message>
            <source>There is no decision that the child returns. Nothing was saved. Record the decision first.</source>
            <translation>Баланы кайтаруу жөнүндө чечим жок. Эч нерсе сакталган жок. Алгач чечимди каттаңыз.</translation>
        </message>
        <message>
            <source>The child has not been handed over yet. Nothing was saved. Record the hand-over first.</source>
            <translation>Бала өткөрүлүп бериле элек. Эч нерсе сакталган жок. Алгач өткөрүп берүүнү каттаңыз.</translation>
        </message>
        <message>
            <source>The child or its representative asked to keep this from that kind of body. Nothing was sent. Ask again, or record the legal ground that requires it.</source>
            <translation>Бала же өкүлү муну мындай органга билдирбөөнү суранган. Эч нерсе жөнөтүлгөн жок. Кайра сураңыз же муну талап кылган укуктук негизди каттаңыз.</translation>
        </message>
        <message>
            <source>The same receiver is named above as one who may know</source>
            <translation>Бул эле алуучу жогоруда билүүгө уруксат берилгендердин арасында аталган</translation>
        </message>
        <message>
            <source>Choose the other country</source>
            <translation>Башка өлкөнү тандаңыз</translation>
        </message>
        <message>
            <source>This lies before an earlier stage of the return</source>
            <translation>Бул кайтаруунун мурунку этабынан эрте</translation>
        </message>
        <message>
            <source>This lies after a later stage of the return</source>
            <translation>Бул кайтаруунун кийинки этабынан кеч</translation>
        </message>
        <message>
            <source>Return opened</source>
            <translation>Кайтаруу ачылды</translation>
        </message>
        <message>
            <source>Return changed</source>
            <translation>Кайтаруу өзгөртүлдү</translation>
        </message>
        <message>
            <source>Identity recorded</source>
            <translation>Инсандыгы катталды</translation>
        </message>
        <message>
            <source>Contact with the other state recorded</source>
            <translation>Башка мамлекетке кайрылуу катталды</translation>
        </message>
        <message>
            <source>Result of the tracing recorded</source>
            <translation>Издөөнүн жыйынтыгы катталды</translation>
        </message>
        <message>
            <source>Decision on the return recorded</source>
            <translation>Кайтаруу жөнүндө чечим катталды</translation>
        </message>
        <message>
            <source>Hand-over recorded</source>
            <translation>Өткөрүп берүү катталды</translation>
        </message>
        <message>
            <source>News of the child recorded</source>
            <translation>Бала жөнүндө маалымат катталды</translation>
        </message>
        <message>
            <source>The facts file is not JSON (line {line}). Nothing was explained. Correct it.</source>
            <translation>Маалымат файлы JSON эмес ({line}-сап). Эч нерсе түшүндүрүлгөн жок. Аны оңдоңуз.</translation>
        </message>
        <message>
            <source>The facts file has an unknown or doubled key: {key}. Nothing was explained. Correct the key.</source>
            <translation>Маалымат файлында белгисиз же кайталанган ачкыч бар: {key}. Эч нерсе түшүндүрүлгөн жок. Ачкычты оңдоңуз.</translation>
        </message>
        <message>
            <source>The facts file lacks the key {key}. Nothing was explained. Add it.</source>
            <translation>Маалымат файлында {key} ачкычы жок. Эч нерсе түшүндүрүлгөн жок. Аны кошуңуз.</translation>
        </message>
        <message>
            <source>The facts file has a value of the wrong kind at {key}. Nothing was explained. Correct the value.</source>
            <translation>Маалымат файлында мааниси туура эмес түрдө: {key}. Эч нерсе түшүндүрүлгөн жок. Маанини оңдоңуз.</translation>
        </message>
        <message>
            <source>The facts file has a code at {key} that is not in the list {list}. Nothing was explained. Correct the code.</source>
            <translation>Маалымат файлындагы {key} коду {list} тизмесинде жок. Эч нерсе түшүндүрүлгөн жок. Кодду оңдоңуз.</translation>
        </message>
        <message>
            <source>The facts file has no day or time at {key} (2026-05-12 or 2026-05-12T14:30). Nothing was explained. Correct it.</source>
            <translation>Маалымат файлында {key} күн же убакыт эмес (2026-05-12 же 2026-05-12T14:30). Эч нерсе түшүндүрүлгөн жок. Оңдоңуз.</translation>
        </message>
        <message>
            <source>The folder beside the vault holds no pack any more. Nothing was changed. Put the pack there again.</source>
            <translation>Сактагычтын жанындагы папкада пакет жок. Эч нерсе өзгөргөн жок. Пакетти кайра ошол жерге салыңыз.</translation>
        </message>
        <message>
            <source>The pack beside the vault has a fault: {fault}. Nothing was changed, the present procedure stays in force. Have the fault corrected, then look again.</source>
            <translation>Сактагычтын жанындагы эрежелер пакетинде ката бар: {fault}. Эч нерсе өзгөргөн жок, мурунку тартип күчүндө. Катаны оңдотуп, кайра караңыз.</translation>
        </message>
        <message>
            <source>The pack beside the vault is not the one you have looked at. Nothing was changed. Look at what it changes again.</source>
            <translation>Сактагычтын жанындагы пакет сиз көргөн пакет эмес. Эч нерсе өзгөргөн жок. Өзгөрүүлөрдү кайра караңыз.</translation>
        </message>
        <message>
            <source>The office works by this version already. Nothing was changed.</source>
            <translation>Мекеме ушул версия боюнча иштеп жатат. Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>The office works by the built-in procedure already. Nothing was changed.</source>
            <translation>Мекеме камтылган тартип боюнча иштеп жатат. Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>The case follows the present version already. Nothing was changed.</source>
            <translation>Иш азыркы версия боюнча жүрүп жатат. Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>This day stands in the table already</source>
            <translation>Бул күн жадыбалда бар</translation>
        </message>
        <message>
            <source>Version of the procedure kept for cases</source>
            <translation>Тартиптин версиясы иштер үчүн сакталды</translation>
        </message>
        <message>
            <source>Procedure of the office adopted</source>
            <translation>Мекеменин тартиби кабыл алынды</translation>
        </message>
        <message>
            <source>Built-in procedure in use again</source>
            <translation>Камтылган тартип кайра колдонулууда</translation>
        </message>
        <message>
            <source>Case moved to the present procedure</source>
            <translation>Иш азыркы тартипке өткөрүлдү</translation>
        </message>
        <message>
            <source>Cases moved to the present procedure</source>
            <translation>Иштер азыркы тартипке өткөрүлдү</translation>
        </message>
        <message>
            <source>Moved day recorded</source>
            <translation>Жылдырылган күн жазылды</translation>
        </message>
        <message>
            <source>Moved day changed</source>
            <translation>Жылдырылган күн өзгөртүлдү</translation>
        </message>
        <message>
            <source>Moved day removed</source>
            <translation>Жылдырылган күн алынды</translation>
        </message>
        <message>
            <source>This is a folder, a link or a device, not a file. Nothing was added. Choose the file itself.</source>
            <translation>Бул папка, шилтеме же түзмөк, файл эмес. Эч нерсе кошулган жок. Файлдын өзүн тандаңыз.</translation>
        </message>
        <message>
            <source>The file is larger than 20 MB. Nothing was added. Photograph or scan it again in a smaller size.</source>
            <translation>Файл 20 МБдан чоң. Эч нерсе кошулган жок. Кичирээк өлчөмдө кайра тартыңыз же сканерлеңиз.</translation>
        </message>
        <message>
            <source>The file is neither a JPEG or PNG picture nor a PDF, whatever its name says. Nothing was added. Save it as one of these first.</source>
            <translation>Аты кандай болбосун, файл JPEG же PNG сүрөтү да, PDF да эмес. Эч нерсе кошулган жок. Адегенде аны ушул түрлөрдүн биринде сактаңыз.</translation>
        </message>
        <message>
            <source>The picture has more than 40 million pixels. Nothing was added. Photograph or scan it again in a smaller size.</source>
            <translation>Сүрөттө 40 миллиондон ашык чекит бар. Эч нерсе кошулган жок. Кичирээк өлчөмдө кайра тартыңыз же сканерлеңиз.</translation>
        </message>
        <message>
            <source>The PDF has more than 30 pages. Nothing was added. Divide it, and add the parts.</source>
            <translation>PDF 30 барактан ашат. Эч нерсе кошулган жок. Аны бөлүп, бөлүктөрүн кошуңуз.</translation>
        </message>
        <message>
            <source>The file cannot be read; it may be damaged. Nothing was added. Photograph or scan the paper again.</source>
            <translation>Файл окулбайт: балким, ал бузулган. Эч нерсе кошулган жок. Кагазды кайра тартыңыз же сканерлеңиз.</translation>
        </message>
        <message>
            <source>The PDF asks for a password. Nothing was added. Save it without the password first.</source>
            <translation>PDF сырсөз сурайт. Эч нерсе кошулган жок. Адегенде аны сырсөзсүз сактаңыз.</translation>
        </message>
        <message>
            <source>Reading the file took too long and was stopped. Nothing was added. Photograph or scan the paper again.</source>
            <translation>Файлды окуу өтө узакка созулуп, токтотулду. Эч нерсе кошулган жок. Кагазды кайра тартыңыз же сканерлеңиз.</translation>
        </message>
        <message>
            <source>This reader may not have the child's full name, and a picture cannot leave it out. Nothing was saved. Choose another reader.</source>
            <translation>Бул алуучуга баланын толук атын билдирүүгө болбойт, ал эми сүрөт аны жашыра албайт. Эч нерсе сакталган жок. Башка алуучуну тандаңыз.</translation>
        </message>
        <message>
            <source>You stopped it. Nothing was added. Start again at any time.</source>
            <translation>Сиз токтоттуңуз. Эч нерсе кошулган жок. Каалаган убакта кайра баштасаңыз болот.</translation>
        </message>
        <message>
            <source>What is kept of this attachment is not what was added. Nothing was shown. Have the vault checked, and look for it in a backup.</source>
            <translation>Тиркеме кошулгандагыдай сакталган эмес. Эч нерсе көрсөтүлгөн жок. Сактагычты текшертиңиз жана аны камдык көчүрмөдөн издеңиз.</translation>
        </message>
        <message>
            <source>Attachment added</source>
            <translation>Тиркеме кошулду</translation>
        </message>
        <message>
            <source>Attachment changed</source>
            <translation>Тиркеме өзгөртүлдү</translation>
        </message>
        <message>
            <source>Attachment put into the bin</source>
            <translation>Тиркеме себетке салынды</translation>
        </message>
        <message>
            <source>Attachment taken out of the bin</source>
            <translation>Тиркеме себеттен кайтарылды</translation>
        </message>
        <message>
            <source>Attachment looked at</source>
            <translation>Тиркеме көрүлдү</translation>
        </message>
        <message>
            <source>Attachment saved outside the vault</source>
            <translation>Тиркеме сактагычтан тышкары сакталды</translation>
        </message>
        <message>
            <source>This folder lies on a server or in a network ({kind}). Two computers writing there would break a vault, so none is opened or made here. Nothing was changed. Choose a folder on this computer's own disk; backups may lie on the network.</source>
            <translation>Бул папка серверде же тармакта ({kind}). Ал жакка жазган эки компьютер сактагычты бузмак, ошондуктан бул жерде сактагыч ачылбайт жана түзүлбөйт. Эч нерсе өзгөргөн жок. Ушул компьютердин өз дискинен папка тандаңыз; камдык көчүрмөлөр тармакта тура берсе болот.</translation>
        </message>
        <message>
            <source>This folder is copied to the internet by {kind}. It would copy the vault while it is being written and break it, so none is opened or made here. Nothing was changed. Move the vault and its key file to another folder of this computer; backups may lie here.</source>
            <translation>Бул папканы {kind} интернетке көчүрөт. Ал сактагычты жазылып жаткан учурда көчүрүп, бузуп коймок, ошондуктан бул жерде сактагыч ачылбайт жана түзүлбөйт. Эч нерсе өзгөргөн жок. Сактагычты жана анын ачкыч файлын ушул компьютердин башка папкасына жылдырыңыз; камдык көчүрмөлөр бул жерде тура берсе болот.</translation>
        </message>
        <message>
            <source>The daily copy took too long and was not kept. The vault is untouched. Save a copy by hand, or choose a faster disk.</source>
            <translation>Күндүк көчүрмө өтө көп убакыт алып, сакталган жок. Сактагычка тийилген жок. Көчүрмөнү кол менен сактаңыз же ылдамыраак дискти тандаңыз.</translation>
        </message>
        <message>
            <source>The restored vault does not agree with what the backup says of itself. Your vault is untouched, the trial was removed. Save a new backup now and keep the old one aside.</source>
            <translation>Калыбына келтирилген сактагыч көчүрмө өзү жөнүндө айткандай эмес. Сактагычыңызга тийилген жок, сыноо өчүрүлдү. Азыр жаңы көчүрмө сактап, эскисин өзүнчө калтырыңыз.</translation>
        </message>
        <message>
            <source>Nothing can be read from the damaged file any more. The file itself was not touched. Keep it and restore the last backup.</source>
            <translation>Бузулган файлдан эми эч нерсе окулбайт. Файлдын өзүнө тийилген жок. Аны сактап коюп, акыркы камдык көчүрмөнү калыбына келтириңиз.</translation>
        </message>
        <message>
            <source>Without a good key file nothing can be read. The damaged files were not touched. Put a good copy of the key file beside the vault, or restore the last backup.</source>
            <translation>Бүтүн ачкыч файлысыз эч нерсе окулбайт. Бузулган файлдарга тийилген жок. Сактагычтын жанына бүтүн ачкыч файлын коюңуз же акыркы камдык көчүрмөнү калыбына келтириңиз.</translation>
        </message>
        <message>
            <source>Restoring a backup tried</source>
            <translation>Көчүрмөнү калыбына келтирүү сыналды</translation>
        </message>
        <message>
            <source>What could be read of a damaged vault saved</source>
            <translation>Бузулган сактагычтан окулганы сакталды</translation>
        </message>
        <message>
            <source>daily copy</source>
            <translation>күндүк көчүрмө</translation>
        </message>
        <message>
            <source>saved by hand</source>
            <translation>кол менен сакталган</translation>
        </message>
        <message>
            <source>before a new version</source>
            <translation>жаңы версиянын алдында</translation>
        </message>
        <message>
            <source>before new keys</source>
            <translation>ачкычтарды алмаштыруунун алдында</translation>
        </message>
        <message>
            <source>before an import</source>
            <translation>импорттун алдында</translation>
        </message>
        <message>
            <source>when a case was erased</source>
            <translation>иш өчүрүлгөндө</translation>
        </message>
        <message>
            <source>restored for trial</source>
            <translation>калыбына келтирүү сыноосу</translation>
        </message>
        <message>
            <source>The case is in the bin. Nothing was shown or changed. A supervisor can take it out again.</source>
            <translation>Иш себетте. Эч нерсе көрсөтүлгөн да, өзгөртүлгөн да жок. Жетекчи аны кайра чыгара алат.</translation>
        </message>
        <message>
            <source>The case was anonymised and is kept for figures only. Nothing was changed. It cannot be worked on any more.</source>
            <translation>Иш жеке маалыматтардан тазаланган жана статистика үчүн гана сакталат. Эч нерсе өзгөргөн жок. Аны менен мындан ары иштөөгө болбойт.</translation>
        </message>
        <message>
            <source>Who reported is known only to those who work on the case and to supervisors. Nothing was shown. Ask the worker of the case.</source>
            <translation>Ким билдиргени ишти жүргүзгөндөргө жана жетекчилерге гана белгилүү. Эч нерсе көрсөтүлгөн жок. Ишти жүргүзгөн адиске кайрылыңыз.</translation>
        </message>
        <message>
            <source>This needs your passphrase once more. Nothing was changed. Type it and try again.</source>
            <translation>Бул үчүн сырсөз фразаңыз дагы бир жолу керек. Эч нерсе өзгөргөн жок. Аны жазып, кайра аракет кылыңыз.</translation>
        </message>
        <message>
            <source>Only a supervisor decides about people who read cases. Nothing was changed. Ask a supervisor.</source>
            <translation>Иштерди окуган кызматкерлер жөнүндө жетекчи гана чечет. Эч нерсе өзгөргөн жок. Жетекчиге кайрылыңыз.</translation>
        </message>
        <message>
            <source>Nobody changes their own role. Nothing was changed. Ask another supervisor.</source>
            <translation>Эч ким өз ролун өзгөртпөйт. Эч нерсе өзгөргөн жок. Башка жетекчиге кайрылыңыз.</translation>
        </message>
        <message>
            <source>A single-use phrase is for another person. Nothing was changed. Change your own passphrase in the settings.</source>
            <translation>Бир жолку фраза башка адам үчүн. Эч нерсе өзгөргөн жок. Өз сырсөз фразаңызды жөндөөлөрдө алмаштырыңыз.</translation>
        </message>
        <message>
            <source>Nobody takes themselves out of the office. Nothing was changed. Ask another supervisor.</source>
            <translation>Эч ким өзүн өзү мекемеден чыгарбайт. Эч нерсе өзгөргөн жок. Башка жетекчиге кайрылыңыз.</translation>
        </message>
        <message>
            <source>This person has left the office. Nothing was changed. Add the person anew if they come back.</source>
            <translation>Бул адам мекемеден кеткен. Эч нерсе өзгөргөн жок. Кайтып келсе, аны жаңыдан кошуңуз.</translation>
        </message>
        <message>
            <source>This person still has open cases. Nothing was changed. Hand the cases over first.</source>
            <translation>Бул адамдын ачык иштери бар. Эч нерсе өзгөргөн жок. Адегенде иштерди өткөрүп бериңиз.</translation>
        </message>
        <message>
            <source>This person still keeps sealed cases. Nothing was changed. Somebody who is named for the sealed cases hands them over first, on this same sheet.</source>
            <translation>Бул адамда дагы өзгөчө корголгон иштер бар. Эч нерсе өзгөргөн жок. Адегенде аларды ушул эле терезеде уруксаты бар адам өткөрүп берет.</translation>
        </message>
        <message>
            <source>Some of these cases are kept from you, so you cannot take them over yourself. Nothing was changed. Give them to another person, or first open each of them in an emergency: its people are told.</source>
            <translation>Бул иштердин айрымдары сизге көрсөтүлбөйт, ошондуктан аларды өзүңүзгө алууга болбойт. Эч нерсе өзгөргөн жок. Аларды башка адамга бериңиз же адегенде ар бирин өзгөчө кырдаалда ачыңыз: ишти жүргүзгөндөргө бул тууралуу айтылат.</translation>
        </message>
        <message>
            <source>The same was asked already and waits for a second person. Nothing was changed. Wait for the decision.</source>
            <translation>Мындай суроо буга чейин берилген жана экинчи адамды күтүп турат. Эч нерсе өзгөргөн жок. Чечимди күтүңүз.</translation>
        </message>
        <message>
            <source>You asked for this yourself, so another person must decide. Nothing was changed. Ask another supervisor.</source>
            <translation>Муну өзүңүз сурагансыз, андыктан башка адам чечет. Эч нерсе өзгөргөн жок. Башка жетекчиге кайрылыңыз.</translation>
        </message>
        <message>
            <source>You and the person who asked are not taken for two people yet: within the last 30 days one of you made the account or the single-use phrase of the other, or somebody else did for both, or one of you came in with the recovery key. Nothing was changed. Another supervisor may decide, for whom this is not so, or you when the 30 days are over.</source>
            <translation>Сиз жана сураган адам азырынча эки башка адам деп эсептелбейсиз: акыркы 30 күндө бириңиз экинчиңизге каттоо жазуусун же бир жолку фраза түзгөнсүз же экөөңүзгө тең үчүнчү адам түзгөн же бириңиз калыбына келтирүү ачкычы менен киргенсиз. Эч нерсе өзгөргөн жок. Буга тиешеси жок башка жетекчи чече алат же 30 күн өткөндө сиз чечесиз.</translation>
        </message>
        <message>
            <source>Somebody has decided on this already. Nothing was changed. Open the list to see the decision.</source>
            <translation>Бул боюнча чечим кабыл алынган. Эч нерсе өзгөргөн жок. Чечимди көрүү үчүн тизмени ачыңыз.</translation>
        </message>
        <message>
            <source>A second person has not agreed to this yet. Nothing was changed. Ask for it, and let another supervisor decide.</source>
            <translation>Экинчи адам буга азырынча макул болгон жок. Эч нерсе өзгөргөн жок. Суроо бериңиз, аны башка жетекчи чечсин.</translation>
        </message>
        <message>
            <source>You read this case for a short time because of an emergency. Nothing was changed. Its worker or supervisor decides who works on it and who may know.</source>
            <translation>Сиз бул ишти өзгөчө кырдаалга байланыштуу убактылуу окуп жатасыз. Эч нерсе өзгөргөн жок. Ишти ким жүргүзөрүн жана ким билерин анын адиси же жетекчиси чечет.</translation>
        </message>
        <message>
            <source>The people of the case take note of this. Nothing was changed. Ask its worker or supervisor.</source>
            <translation>Муну ишти жүргүзгөндөр белгилейт. Эч нерсе өзгөргөн жок. Иштин адисине же жетекчисине кайрылыңыз.</translation>
        </message>
        <message>
            <source>You may read this case already. Nothing was changed. Open it as usual.</source>
            <translation>Бул ишти сиз ансыз деле окуй аласыз. Эч нерсе өзгөргөн жок. Аны кадимкидей ачыңыз.</translation>
        </message>
        <message>
            <source>Passphrase asked again</source>
            <translation>Сырсөз фразасы кайра суралды</translation>
        </message>
        <message>
            <source>Person of the office changed</source>
            <translation>Кызматкердин маалыматы өзгөртүлдү</translation>
        </message>
        <message>
            <source>Person left the office</source>
            <translation>Кызматкер мекемеден чыгарылды</translation>
        </message>
        <message>
            <source>Single-use phrase made</source>
            <translation>Бир жолку фраза түзүлдү</translation>
        </message>
        <message>
            <source>Key of the vault renewed</source>
            <translation>Сактагычтын ачкычы алмаштырылды</translation>
        </message>
        <message>
            <source>Recovery key used: new passphrase for this person</source>
            <translation>Калыбына келтирүү ачкычы колдонулду: бул адамга жаңы сырсөз фразасы коюлду</translation>
        </message>
        <message>
            <source>Recovery key of the office replaced</source>
            <translation>Мекеменин калыбына келтирүү ачкычы алмаштырылды</translation>
        </message>
        <message>
            <source>Keys of people who do not work here taken out of the vault</source>
            <translation>Бул жерде иштебеген адамдардын ачкычтары сактагычтан алынды</translation>
        </message>
        <message>
            <source>Passphrase of one's own set</source>
            <translation>Жеке сырсөз фразасы коюлду</translation>
        </message>
        <message>
            <source>Cases handed over to another person</source>
            <translation>Иштер башка кызматкерге өткөрүлүп берилди</translation>
        </message>
        <message>
            <source>Decision of a second person asked for</source>
            <translation>Экинчи адамдын чечими суралды</translation>
        </message>
        <message>
            <source>Second person decided</source>
            <translation>Экинчи адам чечим кабыл алды</translation>
        </message>
        <message>
            <source>Kept case opened in an emergency</source>
            <translation>Кирүүсү чектелген иш өзгөчө кырдаалда ачылды</translation>
        </message>
        <message>
            <source>Taken note of an opening in an emergency</source>
            <translation>Өзгөчө кырдаалда ачылганы эске алынды</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Бөлүшүлдү</translation>
        </message>
        <message>
            <source>Putting into the bin</source>
            <translation>Себетке салуу</translation>
        </message>
        <message>
            <source>Taking out of the bin</source>
            <translation>Себеттен чыгаруу</translation>
        </message>
        <message>
            <source>Placing a hold</source>
            <translation>Өчүрүүгө тыюу салуу</translation>
        </message>
        <message>
            <source>Sealing</source>
            <translation>Ишти өзгөчө коргоо</translation>
        </message>
        <message>
            <source>Anonymising</source>
            <translation>Жеке маалыматтардан тазалоо</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Калыбына келтирилгис кылып өчүрүү</translation>
        </message>
        <message>
            <source>Deciding as the second person</source>
            <translation>Экинчи адамдын чечими</translation>
        </message>
        <message>
            <source>Asking a second person</source>
            <translation>Экинчи адамга суроо</translation>
        </message>
        <message>
            <source>Opening in an emergency</source>
            <translation>Өзгөчө кырдаалда ачуу</translation>
        </message>
        <message>
            <source>The case is open, so nothing of it can be erased. Nothing was changed. Close it first, or put a case opened in error into the bin.</source>
            <translation>Иш ачык, андыктан андан эч нерсе өчүрүүгө болбойт. Эч нерсе өзгөргөн жок. Адегенде аны жабыңыз; жаңылыш ачылганын себетке салыңыз.</translation>
        </message>
        <message>
            <source>The case is on hold: somebody still needs its records. Nothing was changed. Lift the hold first, with a reason.</source>
            <translation>Иш өчүрүүдөн корголгон: анын маалыматы дагы бирөөгө керек. Эч нерсе өзгөргөн жок. Адегенде себебин жазып, тыюуну алып салыңыз.</translation>
        </message>
        <message>
            <source>The period of keeping has not ended: it runs until {until}. Nothing was changed. Come back then.</source>
            <translation>Сактоо мөөнөтү бүтө элек: ал {until} чейин. Эч нерсе өзгөргөн жок. Ошондо кайтып келиңиз.</translation>
        </message>
        <message>
            <source>The date of this computer does not fit the journal, so no period can be said to have ended. Nothing was changed. Check the date, then confirm it.</source>
            <translation>Бул компьютердин күнү журналга дал келбейт, андыктан бир да мөөнөт бүттү деп айтууга болбойт. Эч нерсе өзгөргөн жок. Күндү текшерип, ырастаңыз.</translation>
        </message>
        <message>
            <source>The case is on hold already. Nothing was changed. Lift that hold first.</source>
            <translation>Иш буга чейин эле өчүрүүдөн корголгон. Эч нерсе өзгөргөн жок. Адегенде ошол тыюуну алып салыңыз.</translation>
        </message>
        <message>
            <source>This hold was lifted before. Nothing was changed. Place a new one.</source>
            <translation>Бул тыюу мурун эле алынган. Эч нерсе өзгөргөн жок. Жаңысын коюңуз.</translation>
        </message>
        <message>
            <source>A raid or call without a case is not kept longer by a decision. Nothing was changed. Change the period of its category, or open a case.</source>
            <translation>Иши жок рейд же чалуу чечим менен узартылбайт. Эч нерсе өзгөргөн жок. Анын категориясынын мөөнөтүн өзгөртүңүз же иш ачыңыз.</translation>
        </message>
        <message>
            <source>Something of this case was sent, approved or decided, so it is no mistake of opening. Nothing was changed. Close it with a reason instead.</source>
            <translation>Бул иш боюнча бир нерсе жөнөтүлгөн, бекитилген же чечилген, демек ал жаңылыш ачылган эмес. Эч нерсе өзгөргөн жок. Аны себебин жазып жабыңыз.</translation>
        </message>
        <message>
            <source>The case is not in the bin. Nothing was changed. Look for it in the list.</source>
            <translation>Иш себетте жок. Эч нерсе өзгөргөн жок. Аны тизмеден издеңиз.</translation>
        </message>
        <message>
            <source>What was agreed is done for good, but the file could not be made anew. No other case was touched. Make room on the disk and open the vault again: the cleaning then goes on by itself.</source>
            <translation>Макулдашылган иш биротоло аткарылды, бирок файлды кайра түзүү мүмкүн болгон жок. Башка иштерге тийилген жок. Дисктен орун бошотуп, сактагычты кайра ачыңыз: тазалоо өзү улантылат.</translation>
        </message>
        <message>
            <source>This day must still be to come</source>
            <translation>Бул күн алдыда болушу керек</translation>
        </message>
        <message>
            <source>Period of keeping set by the office</source>
            <translation>Мекеме сактоо мөөнөтүн койду</translation>
        </message>
        <message>
            <source>Period of keeping set back to the program's</source>
            <translation>Программанын сактоо мөөнөтү кайтарылды</translation>
        </message>
        <message>
            <source>Case put on hold: nothing of it is erased</source>
            <translation>Ишти өчүрүүгө тыюу салынды</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>Өчүрүүгө тыюу алынды</translation>
        </message>
        <message>
            <source>Decided what becomes of the records</source>
            <translation>Маалымат эмне болору чечилди</translation>
        </message>
        <message>
            <source>Case put into the bin</source>
            <translation>Иш себетке салынды</translation>
        </message>
        <message>
            <source>Case taken out of the bin</source>
            <translation>Иш себеттен кайтарылды</translation>
        </message>
        <message>
            <source>Case erased for good</source>
            <translation>Иш биротоло өчүрүлдү</translation>
        </message>
        <message>
            <source>Taken out of the case whom it is about</source>
            <translation>Иш ким жөнүндө экени өчүрүлдү</translation>
        </message>
        <message>
            <source>File made anew after an erasure</source>
            <translation>Өчүрүүдөн кийин файл кайра түзүлдү</translation>
        </message>
        <message>
            <source>Cases erased again that a backup had brought back</source>
            <translation>Көчүрмө кайтарган иштер кайра өчүрүлдү</translation>
        </message>
        <message>
            <source>The ledger of erasures beside the vault was altered</source>
            <translation>Сактагычтын жанындагы өчүрүүлөр реестри өзгөртүлгөн</translation>
        </message>
        <message>
            <source>This office has a vault of sealed cases already. Nothing was changed. Ask somebody who is named there to name you.</source>
            <translation>Бул мекемеде өзгөчө корголгон иштердин сактагычы бар. Эч нерсе өзгөргөн жок. Уруксаты бар жетекчиден сизге уруксат берүүсүн сураныңыз.</translation>
        </message>
        <message>
            <source>The vault of sealed cases is not open. Nothing was changed. A supervisor can make it or name you in it.</source>
            <translation>Өзгөчө корголгон иштердин сактагычы ачык эмес. Эч нерсе өзгөргөн жок. Жетекчи аны түзө алат же сизге уруксат бере алат.</translation>
        </message>
        <message>
            <source>This person has not opened the vault with a passphrase of their own yet. Nothing was changed. Name the person after that.</source>
            <translation>Бул адам сактагычты өзүнүн сырсөз фразасы менен али ача элек. Эч нерсе өзгөргөн жок. Андан кийин уруксат бериңиз.</translation>
        </message>
        <message>
            <source>Only people who read cases can be named: workers and supervisors of this office. Nothing was changed. Choose somebody else.</source>
            <translation>Иштерди окугандарга гана уруксат берилет: бул мекеменин адистери менен жетекчилерине. Эч нерсе өзгөргөн жок. Башка адамды тандаңыз.</translation>
        </message>
        <message>
            <source>This is no copy of this office's sealed cases, or you were not named in them on its day. Nothing was changed. Choose another copy, or ask somebody who was named then.</source>
            <translation>Бул ушул мекеменин өзгөчө корголгон иштеринин көчүрмөсү эмес же ошол күнү сизге уруксат берилген эмес. Эч нерсе өзгөргөн жок. Башка көчүрмөнү тандаңыз же ошондо уруксаты болгон адамдан сураныңыз.</translation>
        </message>
        <message>
            <source>You were taken out of the sealed cases after this backup was made. Nothing was changed. Ask a supervisor who is named in them to restore it.</source>
            <translation>Бул көчүрмөдөн кийин сиздин өзгөчө корголгон иштерге уруксатыңыз алынган. Эч нерсе өзгөргөн жок. Аны калыбына келтирүүнү уруксаты бар жетекчиден сураныңыз.</translation>
        </message>
        <message>
            <source>This person is not named in the vault of sealed cases. Nothing was changed. Name the person there first.</source>
            <translation>Бул адамга өзгөчө корголгон иштерге уруксат берилген эмес. Эч нерсе өзгөргөн жок. Адегенде уруксат бериңиз.</translation>
        </message>
        <message>
            <source>This case is not in the office's vault any more. Nothing was changed. Look for it among the sealed cases.</source>
            <translation>Бул иш мекеменин сактагычында жок болуп калган. Эч нерсе өзгөргөн жок. Аны өзгөчө корголгон иштерден издеңиз.</translation>
        </message>
        <message>
            <source>Somebody changed the case while it was being sealed. It is still whole where it was. Seal it again.</source>
            <translation>Ишти өзгөчө коргоого алып жатканда бирөө аны өзгөрттү. Ал мурунку ордунда бүтүн. Кайталаңыз.</translation>
        </message>
        <message>
            <source>The journal of this office does not know the vault of sealed cases that lies here. It was not opened, and nothing was changed. If the office's vault was restored from an old backup, a supervisor can say that it is the right one; otherwise somebody put it there.</source>
            <translation>Бул мекеменин журналы мында турган өзгөчө коргоо сактагычын билбейт. Ал ачылган жок, эч нерсе өзгөргөн жок. Эгер мекеменин сактагычы эски көчүрмөдөн калыбына келтирилсе, жетекчи анын туура экенин ырастай алат; болбосо аны кимдир бирөө койгон.</translation>
        </message>
        <message>
            <source>The copy of the case did not agree with the original. The case is still whole where it was. Try again, or check the disk.</source>
            <translation>Иштин көчүрмөсү түп нускага дал келген жок. Иш мурунку ордунда бүтүн. Дагы бир жолу аракет кылыңыз же дискти текшериңиз.</translation>
        </message>
        <message>
            <source>Name this person for sealed cases first</source>
            <translation>Адегенде бул адамга өзгөчө корголгон иштерге уруксат бериңиз</translation>
        </message>
        <message>
            <source>Case received among the sealed ones</source>
            <translation>Иш өзгөчө коргоого кабыл алынды</translation>
        </message>
        <message>
            <source>Case sealed</source>
            <translation>Иш өзгөчө коргоого алынды</translation>
        </message>
        <message>
            <source>People and office brought up to date</source>
            <translation>Адамдар жана мекеме жөнүндө маалымат жаңыртылды</translation>
        </message>
        <message>
            <source>Number of a sealed case kept</source>
            <translation>Өзгөчө корголгон иштин номери жазылды</translation>
        </message>
        <message>
            <source>Vault of sealed cases made</source>
            <translation>Өзгөчө корголгон иштердин сактагычы түзүлдү</translation>
        </message>
        <message>
            <source>Vault of sealed cases said to be ours</source>
            <translation>Өзгөчө коргоо сактагычы биздики деп ырасталды</translation>
        </message>
        <message>
            <source>Vault of sealed cases opened in an emergency</source>
            <translation>Өзгөчө корголгон иштердин сактагычы өзгөчө кырдаалда ачылды</translation>
        </message>
        <message>
            <source>Vault of sealed cases restored from a backup</source>
            <translation>Өзгөчө корголгон иштердин сактагычы көчүрмөдөн калыбына келтирилди</translation>
        </message>
        <message>
            <source>Person named for sealed cases</source>
            <translation>Өзгөчө корголгон иштерге уруксат берилди</translation>
        </message>
        <message>
            <source>Recovery key made known to the sealed cases</source>
            <translation>Калыбына келтирүү ачкычы өзгөчө корголгон иштерге да кошулду</translation>
        </message>
        <message>
            <source>Access to sealed cases ended</source>
            <translation>Өзгөчө корголгон иштерге уруксат алынды</translation>
        </message>
        <message>
            <source>This is not a mark of the journal. Type it as on the paper: a number, a colon and eight characters, or the eight characters alone</source>
            <translation>Бул журналдын белгиси эмес. Кагаздагыдай териңиз: сан, кош чекит жана сегиз белги — же сегиз белгинин өзүн</translation>
        </message>
        <message>
            <source>The check was stopped. Nothing was changed. Start it again at any time.</source>
            <translation>Текшерүү токтотулду. Эч нерсе өзгөргөн жок. Аны каалаган убакта кайра баштоого болот.</translation>
        </message>
        <message>
            <source>Case seen</source>
            <translation>Иш көрүлдү</translation>
        </message>
        <message>
            <source>Paper previewed</source>
            <translation>Документ басып чыгаруунун алдында көрүлдү</translation>
        </message>
        <message>
            <source>Packet shared</source>
            <translation>Пакет берилди</translation>
        </message>
        <message>
            <source>Screen locked</source>
            <translation>Экран жабылды</translation>
        </message>
        <message>
            <source>Screen unlocked</source>
            <translation>Экран кайра ачылды</translation>
        </message>
        <message>
            <source>Unlocking failed</source>
            <translation>Кирүү аракети ишке ашкан жок</translation>
        </message>
        <message>
            <source>Journal older than this computer knows it</source>
            <translation>Журнал бул компьютерге белгилүү болгондон эски</translation>
        </message>
        <message>
            <source>Journal taken up again after a restore</source>
            <translation>Журнал калыбына келтирүүдөн кийин улантылды</translation>
        </message>
        <message>
            <source>Journal verified</source>
            <translation>Журнал текшерилди</translation>
        </message>
        <message>
            <source>Date of the computer in doubt</source>
            <translation>Компьютердин күнү шектүү</translation>
        </message>
        <message>
            <source>Date of the computer confirmed</source>
            <translation>Компьютердин күнү ырасталды</translation>
        </message>
    </context>
    <context>
        <name>mission</name>
        <message>
            <source>Contact with the other state is held: {reasons}.</source>
            <translation>Башка мамлекетке кайрылуу токтотулуп турат: {reasons}.</translation>
        </message>
        <message>
            <source>Ask the child: does it or its family seek asylum, and does it fear anyone?</source>
            <translation>Баладан сураңыз: ал же үй-бүлөсү башпаанек сурайбы жана бала кимдир бирөөдөн коркобу?</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Жооп берүү…</translation>
        </message>
        <message>
            <source>Release…</source>
            <translation>Уруксат берүү…</translation>
        </message>
        <message>
            <source>Only a supervisor decides. A reason that is recorded later holds the contact again.</source>
            <translation>Чечимди жетекчи гана чыгарат. Кийин катталган себеп кайрылууну кайра токтотот.</translation>
        </message>
        <message>
            <source>Release the contact with the other state</source>
            <translation>Башка мамлекетке кайрылууга уруксат берүү</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Уруксат берүү</translation>
        </message>
    </context>
    <context>
        <name>move_case</name>
        <message>
            <source>Procedure version {old}; the office now works by {new}.</source>
            <translation>Иш тартиптин {old} версиясы боюнча жүрөт; мекеме азыр {new} боюнча иштейт.</translation>
        </message>
        <message>
            <source>See what changes</source>
            <translation>Эмне өзгөрөт</translation>
        </message>
        <message>
            <source>Finding no longer made: {what}</source>
            <translation>Корутунду түшүп калат: {what}</translation>
        </message>
        <message>
            <source>New finding: {what}</source>
            <translation>Жаңы корутунду: {what}</translation>
        </message>
        <message>
            <source>Right no longer listed: {what}</source>
            <translation>Укук мындан ары көрсөтүлбөйт: {what}</translation>
        </message>
        <message>
            <source>New right: {what}</source>
            <translation>Жаңы укук: {what}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>жаңы</translation>
        </message>
        <message>
            <source>no longer asked for</source>
            <translation>мындан ары талап кылынбайт</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>мөөнөтсүз</translation>
        </message>
    </context>
    <context>
        <name>outcome_forms</name>
        <message>
            <source>Goal of the plan</source>
            <translation>Пландын максаты</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Натыйжа</translation>
        </message>
        <message>
            <source>It counts when a second person has verified it.</source>
            <translation>Экинчи адам текшергенде эсепке алынат.</translation>
        </message>
        <message>
            <source>You are the second person. Name somebody only where a person of another body has checked it. This is not undone.</source>
            <translation>Экинчи адам сизсиз. Башка органдын кызматкери текшерген болсо гана аны көрсөтүңүз. Бул артка кайтарылбайт.</translation>
        </message>
        <message>
            <source>You wrote this outcome down: name the person of another body who has checked it, or ask a colleague to verify it. This is not undone.</source>
            <translation>Бул натыйжаны өзүңүз жазгансыз: аны текшерген башка органдын кызматкерин көрсөтүңүз же кесиптешиңизден текшерүүнү сураңыз. Бул артка кайтарылбайт.</translation>
        </message>
        <message>
            <source>Verify: {outcome}</source>
            <translation>Текшерүү: {outcome}</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Текшерүү</translation>
        </message>
        <message>
            <source>Transfer of the case</source>
            <translation>Ишти өткөрүп берүү</translation>
        </message>
        <message>
            <source>To another office or body. Nothing leaves the office before you send it.</source>
            <translation>Башка мекемеге же органга. Сиз жөнөткөнгө чейин мекемеден эч нерсе чыкпайт.</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Караламаны сактоо</translation>
        </message>
        <message>
            <source>Return code {code}. Expected within {days} days (office default). Not undone.</source>
            <translation>Кайтарма код: {code}. {days} күндүн ичинде күтүлөт (мекеме мөөнөтү). Артка кайтарылбайт.</translation>
        </message>
        <message>
            <source>Receipt of the transfer {number}</source>
            <translation>Өткөрүүнүн алынышы, № {number}</translation>
        </message>
        <message>
            <source>Record the receipt</source>
            <translation>Алынганын каттоо</translation>
        </message>
        <message>
            <source>Reopen the case</source>
            <translation>Ишти кайра ачуу</translation>
        </message>
        <message>
            <source>Its steps and deadlines live again. The closing stays in the log. Not undone.</source>
            <translation>Иштин кадамдары жана мөөнөттөрү кайра күчүнө кирет. Жабуу журналда калат. Артка кайтарылбайт.</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Кайра ачуу</translation>
        </message>
    </context>
    <context>
        <name>pack_entries</name>
        <message>
            <source>Pack</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Кадам</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Мөөнөт</translation>
        </message>
        <message>
            <source>Law table</source>
            <translation>Ченемдер таблицасы</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Ченем</translation>
        </message>
        <message>
            <source>Reading of the law</source>
            <translation>Ченемди чечмелөө</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Укук</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Корутунду</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Кызмат көрсөтүүчү</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Берене</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Period of keeping</source>
            <translation>Сактоо мөөнөтү</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Булак</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Жөндөө</translation>
        </message>
        <message>
            <source>The pack itself</source>
            <translation>Пакеттин өзү</translation>
        </message>
        <message>
            <source>Days off and working days</source>
            <translation>Дем алыш жана жумуш күндөрү</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Кадамдар</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Мөөнөттөр</translation>
        </message>
        <message>
            <source>Law tables</source>
            <translation>Ченемдер таблицалары</translation>
        </message>
        <message>
            <source>Rules of law</source>
            <translation>Укук ченемдери</translation>
        </message>
        <message>
            <source>Readings of the law</source>
            <translation>Ченемдерди чечмелөө</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Укуктар</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Корутундулар</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Органдар</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Кызмат көрсөтүүчүлөр</translation>
        </message>
        <message>
            <source>Articles and their numbers</source>
            <translation>Беренелер жана номерлери</translation>
        </message>
        <message>
            <source>Lawful channels</source>
            <translation>Мыйзамдуу каналдар</translation>
        </message>
        <message>
            <source>Periods of keeping</source>
            <translation>Сактоо мөөнөттөрү</translation>
        </message>
        <message>
            <source>Code lists</source>
            <translation>Маалымдамалар</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Документтер</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Булактар</translation>
        </message>
        <message>
            <source>Facts, readers and papers</source>
            <translation>Фактылар, окурмандар жана документтер</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>сөз түрү</translation>
        </message>
        <message>
            <source>task</source>
            <translation>милдет</translation>
        </message>
        <message>
            <source>responsible</source>
            <translation>жооптуу</translation>
        </message>
        <message>
            <source>source</source>
            <translation>булак</translation>
        </message>
        <message>
            <source>applies when</source>
            <translation>керек, эгер</translation>
        </message>
        <message>
            <source>done when</source>
            <translation>аткарылды, эгер</translation>
        </message>
        <message>
            <source>needs</source>
            <translation>талап кылынат</translation>
        </message>
        <message>
            <source>acts</source>
            <translation>аракеттер</translation>
        </message>
        <message>
            <source>papers</source>
            <translation>документтер</translation>
        </message>
        <message>
            <source>waits for</source>
            <translation>күтөт</translation>
        </message>
        <message>
            <source>not needed where</source>
            <translation>керек эмес, эгер</translation>
        </message>
        <message>
            <source>on hold where</source>
            <translation>токтотулат, эгер</translation>
        </message>
        <message>
            <source>open again where</source>
            <translation>кайра ачылат, эгер</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>мөөнөт</translation>
        </message>
        <message>
            <source>in force from</source>
            <translation>күчүнө кирет</translation>
        </message>
        <message>
            <source>in force until</source>
            <translation>күчүндө болот</translation>
        </message>
        <message>
            <source>age of majority</source>
            <translation>жетилген курак</translation>
        </message>
        <message>
            <source>chosen by default</source>
            <translation>демейки тандоо</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>шарт</translation>
        </message>
        <message>
            <source>exception</source>
            <translation>өзгөчө учур</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>колдонуу чөйрөсү</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>корутундулар</translation>
        </message>
        <message>
            <source>service</source>
            <translation>кызмат</translation>
        </message>
        <message>
            <source>due from</source>
            <translation>ким милдеттүү</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>ролдор</translation>
        </message>
        <message>
            <source>successor</source>
            <translation>укук улантуучу</translation>
        </message>
        <message>
            <source>services</source>
            <translation>кызматтар</translation>
        </message>
        <message>
            <source>place</source>
            <translation>жери</translation>
        </message>
        <message>
            <source>places</source>
            <translation>орун саны</translation>
        </message>
        <message>
            <source>ages</source>
            <translation>курагы</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>иштөө тартиби</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>иштөө сааттары</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>номерлер</translation>
        </message>
        <message>
            <source>way to start</source>
            <translation>негиз</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>жооп</translation>
        </message>
        <message>
            <source>instead</source>
            <translation>анын ордуна</translation>
        </message>
        <message>
            <source>marks</source>
            <translation>белгилер</translation>
        </message>
        <message>
            <source>status</source>
            <translation>абалы</translation>
        </message>
        <message>
            <source>edition</source>
            <translation>редакция</translation>
        </message>
        <message>
            <source>note</source>
            <translation>эскертүү</translation>
        </message>
        <message>
            <source>time zone</source>
            <translation>убакыт алкагы</translation>
        </message>
        <message>
            <source>calendar</source>
            <translation>календарь</translation>
        </message>
        <message>
            <source>reviewed by</source>
            <translation>текшерген</translation>
        </message>
        <message>
            <source>day</source>
            <translation>күн</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>түрү</translation>
        </message>
        <message>
            <source>counted from</source>
            <translation>эсептөө башталышы</translation>
        </message>
        <message>
            <source>other details</source>
            <translation>башка маалымат</translation>
        </message>
        <message>
            <source>New: {kind} {code} “{name}”</source>
            <translation>Кошулду: {kind} {code} «{name}»</translation>
        </message>
        <message>
            <source>No longer there: {kind} {code} “{name}”</source>
            <translation>Эми жок: {kind} {code} «{name}»</translation>
        </message>
        <message>
            <source>{kind} {code} “{name}”: ends on {after}</source>
            <translation>{kind} {code} «{name}»: {after} чейин күчүндө</translation>
        </message>
        <message>
            <source>{kind} {code} “{name}”: {facet} {before} → {after}</source>
            <translation>{kind} {code} «{name}»: {facet} {before} → {after}</translation>
        </message>
        <message>
            <source>{kind} {code} “{name}”: {facet}, new: {after}</source>
            <translation>{kind} {code} «{name}»: {facet}, кошулду: {after}</translation>
        </message>
        <message>
            <source>{kind} {code} “{name}”: {facet}, removed: {before}</source>
            <translation>{kind} {code} «{name}»: {facet}, алынып салынды: {before}</translation>
        </message>
        <message>
            <source>{kind} {code} “{name}”: {facet} changed</source>
            <translation>{kind} {code} «{name}»: өзгөрдү: {facet}</translation>
        </message>
        <message>
            <source>text read</source>
            <translation>тексти окулган</translation>
        </message>
        <message>
            <source>only a summary read</source>
            <translation>баяны гана окулган</translation>
        </message>
        <message>
            <source>reported by another source</source>
            <translation>башка булак билдирет</translation>
        </message>
        <message>
            <source>cited, wording not read</source>
            <translation>аталган, тексти окулган эмес</translation>
        </message>
        <message>
            <source>office default, no law</source>
            <translation>мекеменин эрежеси, мыйзам эмес</translation>
        </message>
    </context>
    <context>
        <name>paper_records</name>
        <message>
            <source>{plan}, version {number}</source>
            <translation>{plan}, версия {number}</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>каралама</translation>
        </message>
    </context>
    <context>
        <name>people_card</name>
        <message>
            <source>Worker</source>
            <translation>Социалдык кызматкер</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Жетекчи</translation>
        </message>
        <message>
            <source>Who may know</source>
            <translation>Ким билсе болот</translation>
        </message>
        <message>
            <source>Named besides</source>
            <translation>Кошумча аталгандар</translation>
        </message>
        <message>
            <source>People of the office</source>
            <translation>Мекеменин кызматкерлери</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Өткөрүп берүү…</translation>
        </message>
        <message>
            <source>Who may know…</source>
            <translation>Ким билсе болот…</translation>
        </message>
        <message>
            <source>Who may know?</source>
            <translation>Ким билсе болот?</translation>
        </message>
        <message>
            <source>The worker and the supervisor of the case always know. To everyone else a kept case is its number only.</source>
            <translation>Ишти алып барган кызматкер жана жетекчи ар дайым билет. Калгандар үчүн жабык иш: номери гана.</translation>
        </message>
        <message>
            <source>Hand the case over</source>
            <translation>Ишти өткөрүп берүү</translation>
        </message>
        <message>
            <source>Inside this office. Another office gets a transfer.</source>
            <translation>Ушул мекеменин ичинде. Башка мекемеге иш өзүнчө өткөрүлөт.</translation>
        </message>
        <message>
            <source>A person who was told stays told: this is not undone.</source>
            <translation>Билген адам билип калды: бул аракет жокко чыгарылбайт.</translation>
        </message>
        <message>
            <source>Everyone in the office will see the whole case.</source>
            <translation>Мекеменин бардык кызматкерлери ишти толугу менен көрөт.</translation>
        </message>
        <message>
            <source>Everyone else will see the number of the case only.</source>
            <translation>Калгандар иштин номерин гана көрөт.</translation>
        </message>
        <message>
            <source>You will not see this case any more.</source>
            <translation>Сиз бул ишти мындан ары көрбөйсүз.</translation>
        </message>
        <message>
            <source>Change who may know?</source>
            <translation>Ким билсе болорун өзгөртөсүзбү?</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Ошол бойдон калтыруу</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгөртүү</translation>
        </message>
    </context>
    <context>
        <name>plain_paper</name>
        <message>
            <source>Save the list</source>
            <translation>Тизмени сактоо</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF файлдары (*.pdf)</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сакталды</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Save it as PDF.</source>
            <translation>Принтер кагазды кабыл алган жок. PDF кылып сактаңыз.</translation>
        </message>
    </context>
    <context>
        <name>plan_hints</name>
        <message>
            <source>The analysis of the situation is not written yet</source>
            <translation>Кырдаалдын талдоосу жазыла элек</translation>
        </message>
        <message>
            <source>The expected effect on development and rights is not written yet</source>
            <translation>Өнүгүүсүнө жана укуктарына күтүлгөн таасир жазыла элек</translation>
        </message>
        <message>
            <source>The plan does not say yet whether protection services are needed</source>
            <translation>Планда коргоо кызматтарынын керек-жогу көрсөтүлө элек</translation>
        </message>
        <message>
            <source>The plan does not say yet whether rehabilitation is needed</source>
            <translation>Планда реабилитациянын керек-жогу көрсөтүлө элек</translation>
        </message>
        <message>
            <source>The plan does not say yet where the child lives</source>
            <translation>Планда баланын кайда жашары көрсөтүлө элек</translation>
        </message>
        <message>
            <source>The plan does not say yet whether a guardian or foster family is needed</source>
            <translation>Планда камкорчунун же кабыл алуучу үй-бүлөнүн керек-жогу көрсөтүлө элек</translation>
        </message>
        <message>
            <source>What the child wants is not written yet</source>
            <translation>Бала эмнени каалары жазыла элек</translation>
        </message>
        <message>
            <source>The plan has no control date</source>
            <translation>Пландын көзөмөл күнү жок</translation>
        </message>
        <message>
            <source>The plan has no goal yet</source>
            <translation>Планда азырынча максат жок</translation>
        </message>
        <message>
            <source>This goal has no measure</source>
            <translation>Бул максаттын чарасы жок</translation>
        </message>
        <message>
            <source>This measure has no due date</source>
            <translation>Бул чаранын аткаруу мөөнөтү жок</translation>
        </message>
        <message>
            <source>Nobody is responsible for this measure</source>
            <translation>Бул чара үчүн жооптуу адам жок</translation>
        </message>
        <message>
            <source>This measure names an agency but no person</source>
            <translation>Бул чарада орган көрсөтүлгөн, бирок адам жок</translation>
        </message>
        <message>
            <source>The plan does not say how often this measure is watched</source>
            <translation>Планда бул чара канча убакытта бир көзөмөлдөнөрү көрсөтүлгөн эмес</translation>
        </message>
        <message>
            <source>The plan does not say how one will know that this measure is done</source>
            <translation>Бул чаранын аткарылганын кантип билүүгө болору планда айтылган эмес</translation>
        </message>
        <message>
            <source>An institution is the last resort: what was tried in a family, and why it failed</source>
            <translation>Мекеме – акыркы чара: үй-бүлөдө эмне сыналды жана эмне үчүн болбоду</translation>
        </message>
        <message>
            <source>Not every principle of the law is ticked in the plan yet</source>
            <translation>Планда мыйзамдын принциптеринин баары белгилене элек</translation>
        </message>
        <message>
            <source>The family does not agree with the plan: say to the Commission why it is needed</source>
            <translation>Үй-бүлө планга макул эмес: анын эмнеге керек экенин Комиссияга айтыңыз</translation>
        </message>
        <message>
            <source>The plan does not say what the family agreed to do</source>
            <translation>Үй-бүлө эмне кылууга макул болгону планда айтылган эмес</translation>
        </message>
        <message>
            <source>The plan does not say whether the family agrees</source>
            <translation>Планда үй-бүлө макул экени көрсөтүлгөн эмес</translation>
        </message>
    </context>
    <context>
        <name>plans</name>
        <message>
            <source>To a sitting</source>
            <translation>Отурумга</translation>
        </message>
        <message>
            <source>Returned…</source>
            <translation>Кайтарылды…</translation>
        </message>
        <message>
            <source>Approved…</source>
            <translation>Бекитилди…</translation>
        </message>
        <message>
            <source>New revision</source>
            <translation>Жаңы редакция</translation>
        </message>
        <message>
            <source>Mark ready</source>
            <translation>Даяр деп белгилөө</translation>
        </message>
        <message>
            <source>To the Commission</source>
            <translation>Комиссияга</translation>
        </message>
        <message>
            <source>The supervisor has not decided yet</source>
            <translation>Жетекчи чече элек</translation>
        </message>
        <message>
            <source>The supervisor approves first</source>
            <translation>Алгач жетекчи бекитет</translation>
        </message>
        <message>
            <source>The gaps below come first</source>
            <translation>Адегенде төмөнкү кемчиликтерди толтуруу керек</translation>
        </message>
        <message>
            <source>Four questions of the law</source>
            <translation>Мыйзамдын төрт суроосу</translation>
        </message>
        <message>
            <source>The family and its situation</source>
            <translation>Үй-бүлө жана анын абалы</translation>
        </message>
        <message>
            <source>Code on Children 36.2, 36.3, 36.5</source>
            <translation>Балдар жөнүндө кодекс, 36-берене, 2-, 3-, 5-бөлүктөр</translation>
        </message>
        <message>
            <source>Code on Children 35</source>
            <translation>Балдар жөнүндө кодекс, 35-берене</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Максат</translation>
        </message>
        <message>
            <source>One thing that can be seen or measured, in one domain</source>
            <translation>Бир чөйрөдө көрүүгө же өлчөөгө боло турган бир нерсе</translation>
        </message>
        <message>
            <source>Serves the goal</source>
            <translation>Кайсы максат үчүн</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Чара</translation>
        </message>
        <message>
            <source>Approval of the plan</source>
            <translation>Планды бекитүү</translation>
        </message>
        <message>
            <source>By the head of the administration. This is not undone.</source>
            <translation>Администрация башчысы бекитет. Муну артка кайтарууга болбойт.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Каттоо</translation>
        </message>
        <message>
            <source>Return of the plan</source>
            <translation>Планды кайтаруу</translation>
        </message>
        <message>
            <source>A new revision opens with all goals and measures.</source>
            <translation>Жаңы редакция бардык максаттары жана чаралары менен ачылат.</translation>
        </message>
        <message>
            <source>returned by the supervisor</source>
            <translation>жетекчи кайтарды</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>долбоор</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>даяр</translation>
        </message>
        <message>
            <source>with the supervisor</source>
            <translation>жетекчиде</translation>
        </message>
        <message>
            <source>approved by the supervisor</source>
            <translation>жетекчи бекитти</translation>
        </message>
        <message>
            <source>with the Commission</source>
            <translation>Комиссиянын кароосунда</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>кайтарылды</translation>
        </message>
        <message>
            <source>accepted by the Commission</source>
            <translation>Комиссия кабыл алды</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>бекитилди</translation>
        </message>
        <message>
            <source>The plan says</source>
            <translation>Планда көрсөтүлгөн</translation>
        </message>
        <message>
            <source>Begin the plan</source>
            <translation>Планды баштоо</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жооп берүү</translation>
        </message>
        <message>
            <source>Four questions of the law and the child's own words</source>
            <translation>Мыйзамдын төрт суроосу жана баланын өз сөзү</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Goals and measures: who, until when, how it is watched</source>
            <translation>Максаттар жана чаралар: ким, качанга чейин, кантип көзөмөлдөнөт</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Жөнөтүү</translation>
        </message>
        <message>
            <source>The supervisor approves, the Commission reviews, the administration decides</source>
            <translation>Жетекчи бекитет, Комиссия карап чыгат, администрация чечет</translation>
        </message>
        <message>
            <source>No plan yet</source>
            <translation>План азырынча жок</translation>
        </message>
    </context>
    <context>
        <name>postpone</name>
        <message>
            <source>Postpone: {step}</source>
            <translation>Кийинкиге калтыруу: {step}</translation>
        </message>
        <message>
            <source>The child is not ready</source>
            <translation>Бала даяр эмес</translation>
        </message>
        <message>
            <source>Help goes on meanwhile. The step comes back on the day you choose.</source>
            <translation>Бул арада жардам уланат. Кадам сиз тандаган күнү кайра чыгат.</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>Кийинкиге калтыруу</translation>
        </message>
    </context>
    <context>
        <name>procedure</name>
        <message>
            <source>The supervisor decides this.</source>
            <translation>Муну жетекчи чечет.</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгүн</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Кабыл алуу</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Иштер</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Багыттоолор</translation>
        </message>
        <message>
            <source>Enforcement</source>
            <translation>Чара көрүү</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Маалымдама</translation>
        </message>
        <message>
            <source>Procedure and law</source>
            <translation>Тартип, мыйзам</translation>
        </message>
        <message>
            <source>Sealed cases</source>
            <translation>Өзгөчө коргоо</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Статистика</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Окутуу</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Жөндөөлөр</translation>
        </message>
        <message>
            <source>Check a work situation</source>
            <translation>Жумуш абалын текшерүү</translation>
        </message>
    </context>
    <context>
        <name>record_marks</name>
        <message>
            <source>Without a birth certificate a copy of the birth record is enough for social and medical services. · {source}</source>
            <translation>Туулгандыгы тууралуу күбөлүк жок болсо, социалдык жана медициналык кызматтар үчүн туулгандыгы жөнүндө акт жазуусунун көчүрмөсү жетиштүү. · {source}</translation>
        </message>
        <message>
            <source>a sign of trafficking</source>
            <translation>адам сатуунун белгиси</translation>
        </message>
        <message>
            <source>waiting since {day}</source>
            <translation>{day} күнүнөн бери күтүүдө</translation>
        </message>
        <message>
            <source>obstacle</source>
            <translation>тоскоолдук</translation>
        </message>
        <message>
            <source>back at school</source>
            <translation>мектепке кайтты</translation>
        </message>
        <message>
            <source>return overdue</source>
            <translation>кайтуу мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>return planned</source>
            <translation>кайтуу пландалган</translation>
        </message>
    </context>
    <context>
        <name>referrals</name>
        <message>
            <source>draft</source>
            <translation>каралама</translation>
        </message>
        <message>
            <source>awaiting receipt</source>
            <translation>ырастоо күтүүдө</translation>
        </message>
        <message>
            <source>receipt is late</source>
            <translation>ырастоо кечигүүдө</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>кабыл алынды</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>четке кагылды</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>аяктады</translation>
        </message>
        <message>
            <source>recalled</source>
            <translation>кайтарып алынды</translation>
        </message>
        <message>
            <source>{day} · office default</source>
            <translation>{day} · мекеме мөөнөтү</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Шашылыштыгы</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Жөнөтүлгөн күнү</translation>
        </message>
        <message>
            <source>Return code</source>
            <translation>Кайтарма код</translation>
        </message>
        <message>
            <source>Receipt expected by</source>
            <translation>Алгандыгын ырастоо мөөнөтү</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Алынган күнү</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Алган адам</translation>
        </message>
        <message>
            <source>Receiver's number</source>
            <translation>Алуучудагы кириш №</translation>
        </message>
        <message>
            <source>Reason for refusing</source>
            <translation>Баш тартуунун себеби</translation>
        </message>
        <message>
            <source>Feedback expected by</source>
            <translation>Кайтарым байланыштын мөөнөтү</translation>
        </message>
        <message>
            <source>Feedback given on</source>
            <translation>Кайтарым байланыш берилген күнү</translation>
        </message>
        <message>
            <source>Recalled on</source>
            <translation>Кайтарып алынган күнү</translation>
        </message>
        <message>
            <source>Reason for recalling</source>
            <translation>Кайтарып алуунун себеби</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Аяктаган күнү</translation>
        </message>
        <message>
            <source>Ground: {basis}, {day}; it covers: {share}.</source>
            <translation>Негизи: {basis}, {day}; камтыганы: {share}.</translation>
        </message>
        <message>
            <source>No ground covers this receiver ({share}). It cannot be sent yet.</source>
            <translation>Бул алуучу үчүн негиз жок ({share}). Азырынча жөнөтүүгө болбойт.</translation>
        </message>
    </context>
    <context>
        <name>retention</name>
        <message>
            <source>opened in error; the supervisor can take it out again</source>
            <translation>жаңылыш ачылган; жетекчи кайтара алат</translation>
        </message>
        <message>
            <source>Into the bin…</source>
            <translation>Себетке…</translation>
        </message>
        <message>
            <source>only the people named there open it from then on</source>
            <translation>андан кийин аны уруксаты бар адамдар гана ачат</translation>
        </message>
        <message>
            <source>Seal this case…</source>
            <translation>Өзгөчө коргоого алуу…</translation>
        </message>
        <message>
            <source>first the vault of sealed cases has to be made</source>
            <translation>адегенде өзгөчө корголгон иштердин сактагычын түзүү керек</translation>
        </message>
        <message>
            <source>nothing is erased while it stands</source>
            <translation>ал турганда эч нерсе өчүрүлбөйт</translation>
        </message>
        <message>
            <source>Put on hold…</source>
            <translation>Өчүрүүгө тыюу салуу…</translation>
        </message>
        <message>
            <source>Lift the hold…</source>
            <translation>Өчүрүүгө тыюуну алып салуу…</translation>
        </message>
        <message>
            <source>What becomes of the records…</source>
            <translation>Маалымат эмне болот…</translation>
        </message>
        <message>
            <source>keep longer, take out who it is about, erase</source>
            <translation>дагы сактоо, ким жөнүндө экенин өчүрүү, өчүрүү</translation>
        </message>
        <message>
            <source>Of {number} nothing is left to be erased.</source>
            <translation>{number} ишинде өчүрө турган эч нерсе калган жок.</translation>
        </message>
        <message>
            <source>Kept: {sum}. Until then nothing is erased.</source>
            <translation>Сакталат: {sum}. Ага чейин эч нерсе өчүрүлбөйт.</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>өчүрүүгө тыюу</translation>
        </message>
        <message>
            <source>agreed, to be carried out</source>
            <translation>макулдашылды, аткарса болот</translation>
        </message>
        <message>
            <source>waits for a second person</source>
            <translation>экинчи адамды күтөт</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Чечүү…</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>{day} баштап</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсөтүү</translation>
        </message>
        <message>
            <source>{name}, {day}: {reason}</source>
            <translation>{name}, {day}: {reason}</translation>
        </message>
        <message>
            <source>agreed: {name}</source>
            <translation>макулдук: {name}</translation>
        </message>
        <message>
            <source>Carry out…</source>
            <translation>Аткаруу…</translation>
        </message>
        <message>
            <source>another supervisor decides</source>
            <translation>башка жетекчи чечет</translation>
        </message>
        <message>
            <source>Not you: within the last 30 days one of you two let the other in by a single-use phrase, or somebody else let in both, or one of you came in with the recovery key.</source>
            <translation>Сиз эмес: акыркы 30 күндө экөөңүздүн бириңиз экинчиңизди бир жолку фраза менен киргизгенсиз же үчүнчү адам экөөңүздү тең киргизген же бириңиз калыбына келтирүү ачкычы менен киргенсиз.</translation>
        </message>
        <message>
            <source>since {day}, {name}</source>
            <translation>{day} баштап, {name}</translation>
        </message>
        <message>
            <source>lifted on {day}: {reason}</source>
            <translation>{day} алынды: {reason}</translation>
        </message>
        <message>
            <source>Lift…</source>
            <translation>Алып салуу…</translation>
        </message>
        <message>
            <source>{day}, {name}; proposed for erasure from {until}</source>
            <translation>{day}, {name}; {until} баштап өчүрүү сунушталат</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Кайтаруу</translation>
        </message>
        <message>
            <source>Print record…</source>
            <translation>Актыны басуу…</translation>
        </message>
        <message>
            <source>cleaning not finished</source>
            <translation>тазалоо бүтө элек</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгөртүү…</translation>
        </message>
        <message>
            <source>The supervisor decides this.</source>
            <translation>Муну жетекчи чечет.</translation>
        </message>
        <message>
            <source>Back to the program's</source>
            <translation>Программанын мөөнөтүнө кайтуу</translation>
        </message>
        <message>
            <source>and {count} more; the earliest stand first</source>
            <translation>дагы {count}; эң эртелери биринчи турат</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>{name} asks: {reason}</source>
            <translation>{name} сунуштайт: {reason}</translation>
        </message>
        <message>
            <source>Why so decided (needed where you refuse)</source>
            <translation>Эмне үчүн ушундай чечилди (баш тартууда керек)</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Азыр эмес</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Баш тартуу</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Макул болуу</translation>
        </message>
        <message>
            <source>{asked} asked, {agreed} agreed.</source>
            <translation>Сунуш: {asked}. Макулдук: {agreed}.</translation>
        </message>
        <message>
            <source>This is never undone.</source>
            <translation>Муну артка кайтарууга болбойт.</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Биротоло өчүрүү</translation>
        </message>
        <message>
            <source>Take out who it is about</source>
            <translation>Ким жөнүндө экенин өчүрүү</translation>
        </message>
        <message>
            <source>You are ending the records of {number} for good.</source>
            <translation>Сиз {number} ишинин маалыматын биротоло өчүрүп жатасыз.</translation>
        </message>
        <message>
            <source>Making the file anew</source>
            <translation>Файл кайра түзүлүүдө</translation>
        </message>
        <message>
            <source>Done. The file was made anew and has another key.</source>
            <translation>Даяр. Файл жаңы ачкыч менен кайра түзүлдү.</translation>
        </message>
        <message>
            <source>Gone for good</source>
            <translation>Биротоло өчүрүлөт</translation>
        </message>
        <message>
            <source>Emptied of names, words and exact days</source>
            <translation>Аттар, тексттер жана так күндөр өчүрүлөт</translation>
        </message>
        <message>
            <source>What stays</source>
            <translation>Эмне калат</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жокко чыгаруу</translation>
        </message>
        <message>
            <source>To erase or anonymise, another supervisor has to agree. Name nobody in the reason.</source>
            <translation>Өчүрүү же ким жөнүндө экенин өчүрүү үчүн башка жетекчинин макулдугу керек. Себебинде эч кимдин атын жазбаңыз.</translation>
        </message>
        <message>
            <source>What becomes of {number}?</source>
            <translation>{number} эмне болот?</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Чечүү</translation>
        </message>
        <message>
            <source>The program proposes {months}. Name the order or law that your period rests on.</source>
            <translation>Программа {months} сунуштайт. Мөөнөтүңүз таянган буйрукту же мыйзамды жазыңыз.</translation>
        </message>
        <message>
            <source>Set this period</source>
            <translation>Мөөнөттү коюу</translation>
        </message>
        <message>
            <source>Put {number} on hold</source>
            <translation>{number} өчүрүүдөн коргоо</translation>
        </message>
        <message>
            <source>A court, a prosecutor or a complaint still needs the records. While the hold stands, nothing of the case is erased, whatever its period.</source>
            <translation>Маалымат сотко, прокурорго же даттанууга дагы керек. Тыюу турганда мөөнөтү кандай болсо да, иштен эч нерсе өчүрүлбөйт.</translation>
        </message>
        <message>
            <source>Put on hold</source>
            <translation>Өчүрүүгө тыюу салуу</translation>
        </message>
        <message>
            <source>Lift the hold on {number}</source>
            <translation>{number} тыюусун алып салуу</translation>
        </message>
        <message>
            <source>From then on the period of keeping counts again.</source>
            <translation>Андан кийин сактоо мөөнөтү кайра эсептелет.</translation>
        </message>
        <message>
            <source>Lift the hold</source>
            <translation>Тыюуну алып салуу</translation>
        </message>
        <message>
            <source>Put {number} into the bin</source>
            <translation>{number} себетке салуу</translation>
        </message>
        <message>
            <source>For a case opened in error only. It vanishes from lists, search and counts; the supervisor can take it out again. After a month it is proposed for erasure.</source>
            <translation>Жаңылыш ачылган иш үчүн гана. Ал тизмелерден, издөөдөн жана эсептен жоголот; жетекчи аны кайтара алат. Бир айдан кийин өчүрүү сунушталат.</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Себетке салуу</translation>
        </message>
        <message>
            <source>put into the bin on {day}</source>
            <translation>{day} себетке салынган</translation>
        </message>
        <message>
            <source>raid or call of {day}</source>
            <translation>{day} рейд же чалуу</translation>
        </message>
        <message>
            <source>closed on {day}</source>
            <translation>{day} жабылган</translation>
        </message>
        <message>
            <source>{begins} + {months} = {until}</source>
            <translation>{begins} + {months} = {until}</translation>
        </message>
        <message>
            <source>; by decision kept until {day}</source>
            <translation>; чечим боюнча {day} чейин сакталат</translation>
        </message>
        <message>
            <source>chosen by the program, no law</source>
            <translation>программа тандаган, мыйзам эмес</translation>
        </message>
        <message>
            <source>of the office: {ground} (the program's: {months})</source>
            <translation>мекеменики: {ground} (программада: {months})</translation>
        </message>
        <message>
            <source>The child stays: another case is about it.</source>
            <translation>Бала тууралуу маалымат калат: ал жөнүндө башка иш бар.</translation>
        </message>
        <message>
            <source>The raid or call stays: others were found in it. Look through its notes by hand.</source>
            <translation>Рейд же чалуу калат: анда башкалар да табылган. Анын белгилөөлөрүн өзүңүз карап чыгыңыз.</translation>
        </message>
        <message>
            <source>Numbers, the register of papers and the journal stay, without any name.</source>
            <translation>Номерлер, кагаздар реестри жана журнал аттарсыз калат.</translation>
        </message>
        <message>
            <source>No copy that this vault knows of holds it. Other copies are not reached.</source>
            <translation>Сактагыч билген көчүрмөлөрдө ал жок. Башка көчүрмөлөргө бул тийбейт.</translation>
        </message>
        <message>
            <source>Copies made before still hold it: {count}. The last of them goes by {day} at the latest.</source>
            <translation>Мурунку камдык көчүрмөлөрдө ал дагы бар: {count}. Акыркысы {day} чейин жоголот.</translation>
        </message>
        <message>
            <source>Cases that a backup had brought back were erased again: {count}.</source>
            <translation>Камдык көчүрмө кайтарган иштер кайра өчүрүлдү: {count}.</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Иш</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Эмне кылынды</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Жазуулар</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Сунуштаган</translation>
        </message>
        <message>
            <source>Agreed by</source>
            <translation>Макул болгон</translation>
        </message>
        <message>
            <source>Copies that still hold the case</source>
            <translation>Иш дагы бар көчүрмөлөр</translation>
        </message>
        <message>
            <source>Erasure record</source>
            <translation>Өчүрүү актысы</translation>
        </message>
        <message>
            <source>The number stays in the registers and is never given again. Papers that were printed or sent before are not reached by this; they are destroyed by hand.</source>
            <translation>Номер реестрлерде калат жана кайра берилбейт. Мурда басылган же жөнөтүлгөн кагаздарга бул тийбейт: аларды өзүнчө жок кылышат.</translation>
        </message>
        <message>
            <source>none that this vault knows of</source>
            <translation>сактагычка андайлар белгисиз</translation>
        </message>
        <message>
            <source>{count}, the last of them until {day} at the latest</source>
            <translation>{count}, акыркысы {day} чейин</translation>
        </message>
        <message>
            <source>the child, the family and their papers</source>
            <translation>бала, үй-бүлө жана алардын документтери</translation>
        </message>
        <message>
            <source>raid or call</source>
            <translation>рейд же чалуу</translation>
        </message>
        <message>
            <source>notes, work, school and harm</source>
            <translation>белгилөөлөр, жумуш, мектеп жана зыян</translation>
        </message>
        <message>
            <source>consents and referrals</source>
            <translation>макулдуктар жана жолдомолор</translation>
        </message>
        <message>
            <source>assessments, plans and outcomes</source>
            <translation>баалоолор, пландар жана натыйжалар</translation>
        </message>
        <message>
            <source>care, services and visits</source>
            <translation>жайгаштыруу, кызматтар жана барып көрүүлөр</translation>
        </message>
        <message>
            <source>victim identification, return and enforcement</source>
            <translation>жабырлануучу деп таануу, кайтаруу жана бузуучуларга чаралар</translation>
        </message>
        <message>
            <source>pictures and scans</source>
            <translation>сүрөттөр жана скандар</translation>
        </message>
        <message>
            <source>the case itself, its readers, holds and drafts</source>
            <translation>иштин өзү, уруксаттар, тыюулар жана долбоорлор</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>өчүрүлдү</translation>
        </message>
        <message>
            <source>who it was about was taken out</source>
            <translation>ким жөнүндө экени өчүрүлдү</translation>
        </message>
        <message>
            <source>moved to the sealed cases</source>
            <translation>өзгөчө корголгон иштерге көчүрүлдү</translation>
        </message>
    </context>
    <context>
        <name>return_forms</name>
        <message>
            <source>A child outside its own country and without care. It need not be a victim of trafficking.</source>
            <translation>Бала өз өлкөсүнөн тышкары жана камкордуксуз. Ал сөзсүз эле адам сатуунун курмандыгы болушу шарт эмес.</translation>
        </message>
        <message>
            <source>Return to the own country</source>
            <translation>Өз өлкөсүнө кайтаруу</translation>
        </message>
        <message>
            <source>Open the return</source>
            <translation>Кайтарууну ачуу</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Каттоо</translation>
        </message>
        <message>
            <source>News of the child</source>
            <translation>Бала жөнүндө маалымат</translation>
        </message>
        <message>
            <source>Asked and not heard of counts as an attempt, not as news.</source>
            <translation>Суралып, кабар алынбаса, бул аракет деп эсептелет, маалымат эмес.</translation>
        </message>
        <message>
            <source>This is not undone. It also counts as the notice to the mission of the child's country.</source>
            <translation>Бул артка кайтарылбайт. Баланын өлкөсүнүн өкүлчүлүгүнө билдирүү да болуп эсептелет.</translation>
        </message>
        <message>
            <source>Also when no family was found: say what is best then.</source>
            <translation>Үй-бүлө табылбаса да: анда эмне жакшы экенин көрсөтүңүз.</translation>
        </message>
        <message>
            <source>A decision is not undone. The child is heard first, or say why not.</source>
            <translation>Чечим артка кайтарылбайт. Адегенде баланын пикири угулат; угулбаса, себебин жазыңыз.</translation>
        </message>
        <message>
            <source>This is not undone. Nobody suspected of harming the child escorts or receives it.</source>
            <translation>Бул артка кайтарылбайт. Балага зыян келтирген деп шек саналган адам аны коштобойт жана кабыл албайт.</translation>
        </message>
    </context>
    <context>
        <name>rule_words</name>
        <message>
            <source>{fact}: {value}</source>
            <translation>{fact}: {value}</translation>
        </message>
        <message>
            <source>{fact}: not {value}</source>
            <translation>{fact}: {value} эмес</translation>
        </message>
        <message>
            <source>{fact}: less than {value}</source>
            <translation>{fact}: {value} жетпеген</translation>
        </message>
        <message>
            <source>{fact}: at most {value}</source>
            <translation>{fact}: {value} ашпаган</translation>
        </message>
        <message>
            <source>{fact}: more than {value}</source>
            <translation>{fact}: {value} ашкан</translation>
        </message>
        <message>
            <source>{fact}: at least {value}</source>
            <translation>{fact}: кеминде {value}</translation>
        </message>
        <message>
            <source>{fact}: one of {value}</source>
            <translation>{fact}: булардын бири: {value}</translation>
        </message>
        <message>
            <source>always</source>
            <translation>ар дайым</translation>
        </message>
        <message>
            <source>never</source>
            <translation>эч качан</translation>
        </message>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} же {second}</translation>
        </message>
        <message>
            <source>on that day: {moment}</source>
            <translation>ошол күнү: {moment}</translation>
        </message>
        <message>
            <source>{amount} · from: {moment}</source>
            <translation>{amount} · эсеби: {moment}</translation>
        </message>
        <message>
            <source>not: {fact}</source>
            <translation>жок: {fact}</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} жана {second}</translation>
        </message>
        <message>
            <source>{first}, or {second}</source>
            <translation>{first}, же {second}</translation>
        </message>
    </context>
    <context>
        <name>sealed</name>
        <message>
            <source>Sealed cases: {due} due, {late} overdue</source>
            <translation>Өзгөчө корголгон иштер: мөөнөтү жакын {due}, өтүп кеткен {late}</translation>
        </message>
        <message>
            <source>Sealed cases: nothing is due this week</source>
            <translation>Өзгөчө корголгон иштер: бул жумада мөөнөт жок</translation>
        </message>
        <message>
            <source>Opened in an emergency: {count}. Take note of it there.</source>
            <translation>Өзгөчө кырдаалда ачылды: {count}. Аны ошол жерден эске алыңыз.</translation>
        </message>
        <message>
            <source>{name} left the office: take out of the sealed cases</source>
            <translation>{name} мекемеден кетти: өзгөчө корголгон иштерге уруксатын алып коюңуз</translation>
        </message>
        <message>
            <source>{number}, keeper: {name}</source>
            <translation>{number}, жүргүзөт: {name}</translation>
        </message>
        <message>
            <source>The sealed cases do not know the present recovery key of the office, but an older one.</source>
            <translation>Өзгөчө корголгон иштер мекеменин азыркы эмес, мурунку калыбына келтирүү ачкычын билет.</translation>
        </message>
        <message>
            <source>The office's recovery key does not open the sealed cases. Once nobody who is named can open them any more, they are lost.</source>
            <translation>Мекеменин калыбына келтирүү ачкычы өзгөчө корголгон иштерди ачпайт. Уруксаты бар адамдардын бири да аларды ача албай калса, алар жоголот.</translation>
        </message>
        <message>
            <source>Type the recovery key…</source>
            <translation>Калыбына келтирүү ачкычын киргизүү…</translation>
        </message>
    </context>
    <context>
        <name>service_form</name>
        <message>
            <source>Service for the child</source>
            <translation>Бала үчүн кызмат</translation>
        </message>
        <message>
            <source>What is only planned has no first day yet. Not given, refused or without a provider: say why.</source>
            <translation>Пландалган кызматтын биринчи күнү азырынча жок. Көрсөтүлбөсө, баш тартылса же көрсөтүүчү жок болсо: себебин жазыңыз.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Чара</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Жолдомо</translation>
        </message>
    </context>
    <context>
        <name>signs</name>
        <message>
            <source>What was seen at once</source>
            <translation>Дароо эмне байкалды</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Мурункудай калтыруу</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Колдонуу</translation>
        </message>
        <message>
            <source>In danger right now (24 hours begin)</source>
            <translation>Азыр коркунучта (24 саат башталат)</translation>
        </message>
        <message>
            <source>Papers kept by the employer</source>
            <translation>Документтери иш берүүчүнүн колунда</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>Law</source>
            <translation>Мыйзам</translation>
        </message>
        <message>
            <source>Treaty</source>
            <translation>Эл аралык келишим</translation>
        </message>
        <message>
            <source>Decree</source>
            <translation>Токтом</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Баяндама</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Колдонмо</translation>
        </message>
        <message>
            <source>Office default</source>
            <translation>Мекеменин чечими</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>since {first}</source>
            <translation>{first} тартып</translation>
        </message>
        <message>
            <source>until {last}</source>
            <translation>{last} чейин</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>done</source>
            <translation>аткарылды</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мөөнөтү өткөн</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>мөөнөтү жакын</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ачык</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>күтүүдө</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>алдыда</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>талап кылынбайт</translation>
        </message>
        <message>
            <source>to be answered</source>
            <translation>тактоо керек</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>мөөнөтү {time}</translation>
        </message>
        <message>
            <source>open the form</source>
            <translation>форманы ачуу</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Талап кылынбайт</translation>
        </message>
        <message>
            <source>Not applicable: {reason}</source>
            <translation>Талап кылынбайт: {reason}</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Found: {channel}</source>
            <translation>Аныкталды: {channel}</translation>
        </message>
        <message>
            <source>Case opened</source>
            <translation>Иш ачылды</translation>
        </message>
        <message>
            <source>Case closed: {reason}</source>
            <translation>Иш жабылды: {reason}</translation>
        </message>
        <message>
            <source>Case reopened: {reopen_reason}</source>
            <translation>Иш кайра ачылды: {reopen_reason}</translation>
        </message>
        <message>
            <source>Sent to the supervisor: {subject}</source>
            <translation>Жетекчиге берилди: {subject}</translation>
        </message>
        <message>
            <source>Supervisor: {outcome}, {subject}</source>
            <translation>Жетекчи: {outcome}, {subject}</translation>
        </message>
        <message>
            <source>Placement: {kind}</source>
            <translation>Жайгаштыруу: {kind}</translation>
        </message>
        <message>
            <source>Placement ended: {kind}</source>
            <translation>Жайгаштыруу аяктады: {kind}</translation>
        </message>
        <message>
            <source>Service begun: {service}</source>
            <translation>Кызмат башталды: {service}</translation>
        </message>
        <message>
            <source>Service ended: {service}</source>
            <translation>Кызмат аяктады: {service}</translation>
        </message>
        <message>
            <source>Visit: {place_kind}</source>
            <translation>Баруу: {place_kind}</translation>
        </message>
        <message>
            <source>Review of the plan: {decision}</source>
            <translation>Планды карап чыгуу: {decision}</translation>
        </message>
        <message>
            <source>Violation noted by {agency}</source>
            <translation>Бузуу катталды: {agency}</translation>
        </message>
        <message>
            <source>Materials handed to {to_agency}</source>
            <translation>Материалдар өткөрүлдү: {to_agency}</translation>
        </message>
        <message>
            <source>Receipt of the materials from {to_agency}</source>
            <translation>Материалдар алынды: {to_agency}</translation>
        </message>
        <message>
            <source>Offence case opened: {agency}</source>
            <translation>Укук бузуу иши ачылды: {agency}</translation>
        </message>
        <message>
            <source>Offence case decided: {outcome}</source>
            <translation>Укук бузуу иши боюнча чечим: {outcome}</translation>
        </message>
        <message>
            <source>Decision handed to the liable person</source>
            <translation>Чечим жооптуу жакка тапшырылды</translation>
        </message>
        <message>
            <source>Fine paid</source>
            <translation>Айып пул төлөндү</translation>
        </message>
        <message>
            <source>Pre-investigation check: {agency}</source>
            <translation>Териштирүү: {agency}</translation>
        </message>
        <message>
            <source>Investigation refused</source>
            <translation>Тергөө баштоодон баш тартылды</translation>
        </message>
        <message>
            <source>Investigation opened: {agency}</source>
            <translation>Тергөө башталды: {agency}</translation>
        </message>
        <message>
            <source>Investigation ended: {outcome}</source>
            <translation>Тергөө аяктады: {outcome}</translation>
        </message>
        <message>
            <source>Verdict: {verdict}</source>
            <translation>Өкүм: {verdict}</translation>
        </message>
        <message>
            <source>Review by the prosecutor asked for</source>
            <translation>Прокурордон кайра карап чыгуу суралды</translation>
        </message>
        <message>
            <source>Prosecutor: {outcome}</source>
            <translation>Прокурор: {outcome}</translation>
        </message>
        <message>
            <source>Child interviewed by the investigator</source>
            <translation>Тергөөчү баланы сурады</translation>
        </message>
        <message>
            <source>Feedback from {agency}</source>
            <translation>Кайтарым байланыш: {agency}</translation>
        </message>
        <message>
            <source>Return opened: {direction}</source>
            <translation>Кайтаруу башталды: {direction}</translation>
        </message>
        <message>
            <source>Identity established</source>
            <translation>Инсандыгы аныкталды</translation>
        </message>
        <message>
            <source>Other state contacted: {country}</source>
            <translation>Башка мамлекетке кайрылды: {country}</translation>
        </message>
        <message>
            <source>Family tracing finished</source>
            <translation>Үй-бүлөнү издөө аяктады</translation>
        </message>
        <message>
            <source>Decision on the return: {decision}</source>
            <translation>Кайтаруу жөнүндө чечим: {decision}</translation>
        </message>
        <message>
            <source>Child handed over: {country}</source>
            <translation>Бала өткөрүлүп берилди: {country}</translation>
        </message>
        <message>
            <source>News of the child after the return</source>
            <translation>Кайткандан кийин бала жөнүндө маалымат</translation>
        </message>
        <message>
            <source>Outcome: {kind}</source>
            <translation>Натыйжа: {kind}</translation>
        </message>
        <message>
            <source>Outcome checked by a second person: {kind}</source>
            <translation>Натыйжаны экинчи адам текшерди: {kind}</translation>
        </message>
        <message>
            <source>Case sent to {to_agency}</source>
            <translation>Иш жөнөтүлдү: {to_agency}</translation>
        </message>
        <message>
            <source>Case received by {to_agency}</source>
            <translation>Иш кабыл алынды: {to_agency}</translation>
        </message>
        <message>
            <source>{kind}</source>
            <translation>{kind}</translation>
        </message>
        <message>
            <source>Consent or legal ground: {basis}</source>
            <translation>Макулдук же укуктук негиз: {basis}</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Макулдук кайтарып алынды</translation>
        </message>
        <message>
            <source>Assessment begun: {kind}</source>
            <translation>Баалоо башталды: {kind}</translation>
        </message>
        <message>
            <source>Assessment finished: {kind}</source>
            <translation>Баалоо аяктады: {kind}</translation>
        </message>
        <message>
            <source>Plan drafted: {kind}</source>
            <translation>Пландын долбоору түзүлдү: {kind}</translation>
        </message>
        <message>
            <source>Plan submitted: {kind}</source>
            <translation>План Комиссияга берилди: {kind}</translation>
        </message>
        <message>
            <source>Plan approved: {kind}</source>
            <translation>План бекитилди: {kind}</translation>
        </message>
        <message>
            <source>Measure done: {action}</source>
            <translation>Чара аткарылды: {action}</translation>
        </message>
        <message>
            <source>Commission: {decision}</source>
            <translation>Комиссия: {decision}</translation>
        </message>
        <message>
            <source>Referral sent to {to_agency}: {service}</source>
            <translation>Жолдомо жөнөтүлдү. Алуучу: {to_agency}. Кызмат: {service}</translation>
        </message>
        <message>
            <source>Receipt from {to_agency}</source>
            <translation>Алгандыгы ырасталды: {to_agency}</translation>
        </message>
        <message>
            <source>Referral to {to_agency} ended</source>
            <translation>Багыттоо аяктады: {to_agency}</translation>
        </message>
        <message>
            <source>Trafficking questions asked</source>
            <translation>Адам сатуу боюнча суроолор берилди</translation>
        </message>
        <message>
            <source>Identification: {outcome}</source>
            <translation>Идентификация: {outcome}</translation>
        </message>
        <message>
            <source>Harm and danger recorded</source>
            <translation>Зыян жана коркунуч катталды</translation>
        </message>
        <message>
            <source>Work: {sector}</source>
            <translation>Жумуш: {sector}</translation>
        </message>
        <message>
            <source>Safety note set</source>
            <translation>Коопсуздук боюнча жазуу катталды</translation>
        </message>
        <message>
            <source>Printed: {document}</source>
            <translation>Басып чыгарылды: {document}</translation>
        </message>
    </context>
    <context>
        <name>trail</name>
        <message>
            <source>The journal is whole: {count} entries.</source>
            <translation>Журнал бүтүн, жазуулар: {count}.</translation>
        </message>
        <message>
            <source>{checked} records are as the journal left them.</source>
            <translation>Сактагычтагы маалыматтар журнал калтыргандай (текшерилди: {checked}).</translation>
        </message>
        <message>
            <source>{count} of {checked} records are not as the journal left them:</source>
            <translation>Журнал калтыргандай эмес: {checked} ичинен {count}:</translation>
        </message>
        <message>
            <source>Of {unsealed} older records only an addition or a removal is seen.</source>
            <translation>Эскирээк маалыматтардан ({unsealed}) кошулганы же өчүрүлгөнү гана көрүнөт.</translation>
        </message>
        <message>
            <source>A record without an entry ({record}): {what}</source>
            <translation>Журналда жазуусу жок маалымат ({record}): {what}</translation>
        </message>
        <message>
            <source>{number} “{action}”, entry {sequence}: {what}</source>
            <translation>{number} «{action}», {sequence}-жазуу: {what}</translation>
        </message>
        <message>
            <source>unknown date</source>
            <translation>күнү белгисиз</translation>
        </message>
        <message>
            <source>Taken back: {action}</source>
            <translation>Артка кайтарылды: {action}</translation>
        </message>
        <message>
            <source>Done again: {action}</source>
            <translation>Кайталанды: {action}</translation>
        </message>
        <message>
            <source>Next number given out</source>
            <translation>Кийинки номер берилди</translation>
        </message>
        <message>
            <source>Other action</source>
            <translation>Башка аракет</translation>
        </message>
        <message>
            <source>at {moment}</source>
            <translation>{moment}</translation>
        </message>
        <message>
            <source>{number} earlier tries</source>
            <translation>мурунку аракеттер: {number}</translation>
        </message>
        <message>
            <source>entry {number} was known</source>
            <translation>{number}-жазуу белгилүү болчу</translation>
        </message>
        <message>
            <source>the entry before is of {moment}</source>
            <translation>мурунку жазуу {moment} жасалган</translation>
        </message>
        <message>
            <source>entry {number} is false</source>
            <translation>{number}-жазуу туура эмес</translation>
        </message>
        <message>
            <source>{number} records changed outside Kamkor</source>
            <translation>Kamkor программасынан тышкары өзгөртүлгөнү: {number}</translation>
        </message>
        <message>
            <source>the case is kept from this person</source>
            <translation>бул кишинин ишке кирүүсү чектелген</translation>
        </message>
        <message>
            <source>the role does not include this</source>
            <translation>ролго бул кирбейт</translation>
        </message>
        <message>
            <source>the role gives no rights here</source>
            <translation>роль бул жерде укук бербейт</translation>
        </message>
        <message>
            <source>nobody was signed in</source>
            <translation>эч ким кирген эмес</translation>
        </message>
        <message>
            <source>the passphrase was not given again</source>
            <translation>сырсөз фразасы кайра терилген эмес</translation>
        </message>
        <message>
            <source>the passphrase was wrong</source>
            <translation>сырсөз фразасы туура эмес</translation>
        </message>
        <message>
            <source>role: {before} → {after}</source>
            <translation>ролу: {before} → {after}</translation>
        </message>
        <message>
            <source>team of: {before} → {after}</source>
            <translation>тобу: {before} → {after}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>жок</translation>
        </message>
        <message>
            <source>works here</source>
            <translation>ушул жерде иштейт</translation>
        </message>
        <message>
            <source>works here no longer</source>
            <translation>мындан ары бул жерде иштебейт</translation>
        </message>
        <message>
            <source>refused: {reason}</source>
            <translation>баш тартылды: {reason}</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Көрүүлөр</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Өзгөртүүлөр</translation>
        </message>
        <message>
            <source>Printed, exported, shared</source>
            <translation>Басып чыгаруу, берүү</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Баш тартуулар</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Кирүү</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Башкалар</translation>
        </message>
        <message>
            <source>This vault is older than this computer knows it: its journal ends at entry {found}, entry {known} was known. Either an older copy of the file was put back, or the end of the journal was cut off. What is in the vault can be read.</source>
            <translation>Бул сактагыч ушул компьютерге белгилүү болгондон эски: журнал {found}-жазуу менен бүтөт, ал эми {known}-жазуу белгилүү болчу. Же файлдын ордуна эски көчүрмө коюлган, же журналдын аягы кесилген. Сактагычта барын окууга болот.</translation>
        </message>
        <message>
            <source>The journal of this vault is not the one this computer knows: entry {known} is a different one. Somebody has worked on in an older copy of the file, or the journal was altered. What is in the vault can be read.</source>
            <translation>Бул сактагычтын журналы ушул компьютерге белгилүү журнал эмес: {known}-жазуу башка. Же бирөө файлдын эски көчүрмөсүндө иштеген, же журнал өзгөртүлгөн. Сактагычта барын окууга болот.</translation>
        </message>
        <message>
            <source>This vault comes out of a backup. Its journal ended at entry {found}; this computer knows entry {known}. What was written after the backup is not in it.</source>
            <translation>Бул сактагыч камдык көчүрмөдөн калыбына келтирилген. Андагы журнал {found}-жазуу менен бүткөн, бул компьютерге {known}-жазуу белгилүү. Көчүрмөдөн кийин жазылгандар анда жок.</translation>
        </message>
        <message>
            <source>Tell a supervisor before you go on: what you write now may be lost.</source>
            <translation>Иштөөнү улантардан мурун жетекчиге айтыңыз: азыр жазганыңыз жоголуп кетиши мүмкүн.</translation>
        </message>
        <message>
            <source>Ask whether somebody put a file back or restored a backup. If nobody did, let nobody go on working in it: look for the newer file, or restore the newer backup (Settings).</source>
            <translation>Кимдир бирөө файлды ордуна койдубу же камдык көчүрмөнү калыбына келтирдиби, сураңыз. Эгер жок болсо, бул сактагычта эч ким иштебесин: жаңыраак файлды табыңыз же жаңыраак камдык көчүрмөнү калыбына келтириңиз («Жөндөөлөр»).</translation>
        </message>
        <message>
            <source>A newer verified backup exists: its journal goes to entry {backup}. Look for it before you go on.</source>
            <translation>Жаңыраак текшерилген камдык көчүрмө бар: анын журналы {backup}-жазууга чейин жетет. Иштөөнү улантардан мурун аны табыңыз.</translation>
        </message>
        <message>
            <source>Entry {number} of {date} was altered. The {count} entries before it are whole.</source>
            <translation>{date} күнкү {number}-жазуу өзгөртүлгөн. Ага чейинки жазуулар бүтүн ({count}).</translation>
        </message>
        <message>
            <source>Entries {number} to {to} are missing before an entry of {date}. The {count} entries before them are whole.</source>
            <translation>{date} күнкү жазуунун алдында {number}–{to}-жазуулар жок. Аларга чейинки жазуулар бүтүн ({count}).</translation>
        </message>
        <message>
            <source>Entry {number} of {date} stood at another place: entries were put into another order. The {count} entries before it are whole.</source>
            <translation>{date} күнкү {number}-жазуу башка жерде турган: жазуулардын тартиби өзгөртүлгөн. Ага чейинки жазуулар бүтүн ({count}).</translation>
        </message>
        <message>
            <source>The end of the journal was cut off: it ends at entry {count}, entry {to} was known.</source>
            <translation>Журналдын аягы кесилген: ал {count}-жазуу менен бүтөт, ал эми {to}-жазуу белгилүү болчу.</translation>
        </message>
        <message>
            <source>Entry {number} of {date} is not the one that was known: somebody has worked on in an older copy, or the journal was written anew.</source>
            <translation>{date} күнкү {number}-жазуу белгилүү болгон жазуу эмес: бирөө эски көчүрмөдө иштеген же журнал кайрадан жазылган.</translation>
        </message>
        <message>
            <source>changed outside Kamkor</source>
            <translation>Kamkor программасынан тышкары өзгөртүлгөн</translation>
        </message>
        <message>
            <source>added outside Kamkor</source>
            <translation>Kamkor программасынан тышкары кошулган</translation>
        </message>
        <message>
            <source>removed outside Kamkor</source>
            <translation>Kamkor программасынан тышкары өчүрүлгөн</translation>
        </message>
        <message>
            <source>The journal still contains this mark: it is that of entry {number} of {date}. Nothing before it was altered or cut off, if the journal itself is whole.</source>
            <translation>Бул белги журналда бар: ал {date} күнкү {number}-жазууга таандык. Журналдын өзү бүтүн болсо, ага чейин эч нерсе өзгөртүлгөн да, кесилген да эмес.</translation>
        </message>
        <message>
            <source>The journal ends at entry {last}, before entry {number} of the paper. Its end was cut off, or an older file was put back. Find the newer file or a backup before work goes on.</source>
            <translation>Журнал {last}-жазуу менен, кагаздагы {number}-жазуудан мурун бүтөт. Журналдын аягы кесилген же ордуна эски файл коюлган. Андан ары иштөөдөн мурун жаңыраак файлды же камдык көчүрмөнү табыңыз.</translation>
        </message>
        <message>
            <source>Entry {number} bears another mark than the paper. The journal was altered, or somebody has worked on in an older copy. Check first that the mark is typed as on the paper.</source>
            <translation>{number}-жазуунун белгиси кагаздагыдан башка. Журнал өзгөртүлгөн же бирөө эски көчүрмөдө иштеген. Адегенде белги кагаздагыдай терилгенин текшериңиз.</translation>
        </message>
        <message>
            <source>No entry bears this mark. Check that it is typed as on the paper. If it is, the journal was altered, or an older file was put back.</source>
            <translation>Мындай белги бир да жазууда жок. Кагаздагыдай терилгенин текшериңиз. Туура терилсе, журнал өзгөртүлгөн же ордуна эски файл коюлган.</translation>
        </message>
        <message>
            <source>The computer's clock shows {now}, the last entry is of {last}: check the date. Until it is right, deadlines are reckoned wrongly.</source>
            <translation>Компьютердин сааты {now} көрсөтүп турат, ал эми акыркы жазуу {last} жасалган: күндү текшериңиз. Ал туура болмоюнча мөөнөттөр туура эмес эсептелет.</translation>
        </message>
        <message>
            <source>The computer's clock shows {now}, the last entry is of {last}, long before: check the date. Until somebody confirms it, nothing is proposed for erasure.</source>
            <translation>Компьютердин сааты {now} көрсөтүп турат, ал эми акыркы жазуу андан көп мурун, {last} жасалган: күндү текшериңиз. Аны эч ким ырастамайынча, эч нерсе өчүрүүгө сунушталбайт.</translation>
        </message>
    </context>
    <context>
        <name>typed</name>
        <message>
            <source>There is no month {number}.</source>
            <translation>Мындай ай жок: {number}.</translation>
        </message>
        <message>
            <source>There is no {day} {month} {year}.</source>
            <translation>Мындай күн жок: {day} {month} {year}.</translation>
        </message>
    </context>
    <context>
        <name>who_may_know</name>
        <message>
            <source>Who may know?</source>
            <translation>Ким биле алат?</translation>
        </message>
        <message>
            <source>Names of a kept case are shown and found by nobody else in this office. It can be widened later; what was read cannot be taken back.</source>
            <translation>Кирүүсү чектелген иштеги ысымдар бул мекемеде башка эч кимге көрүнбөйт жана издөөдө чыкпайт. Кийин чөйрөнү кеңейтүүгө болот; окулганын кайтарып алууга болбойт.</translation>
        </message>
        <message numerus="yes">
            <source>Save and open %n case(s)</source>
            <translation>
                <numerusform>Сактап, %n иш ачуу</numerusform>
                <numerusform>Сактап, %n иш ачуу</numerusform>
            </translation>
        </message>
        <message>
            <source>Save without a case</source>
            <translation>Иш ачпай сактоо</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>Формага кайтуу</translation>
        </message>
        <message>
            <source>Only who opens the sealed cases</source>
            <translation>Өзгөчө корголгон иштерди ачкандар гана</translation>
        </message>
        <message>
            <source>In a second vault. The office sees the number and you as its keeper. Others of the sealed cases are named in the case.</source>
            <translation>Экинчи сактагычта. Мекеме номерин жана ишти сиз жүргүзгөнүңүздү көрөт. Уруксаты бар башкалар иштин өзүндө аталат.</translation>
        </message>
    </context>
</TS>
