<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>ActBody</name>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Needed here: {fields}</source>
            <translation>Нужно указать: {fields}</translation>
        </message>
    </context>
    <context>
        <name>ActsTab</name>
        <message>
            <source>The step opened on a recorded fact, to be confirmed. A rejection needs a reason, which the supervisor sees.</source>
            <translation>Шаг открыт по записанному факту, его нужно подтвердить. Для отклонения нужна причина: её увидит руководитель.</translation>
        </message>
        <message>
            <source>Nothing is recorded here yet</source>
            <translation>Здесь пока нет записей</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>отозвано</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Отозвать…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>The old wording stays readable as withdrawn.</source>
            <translation>Прежний текст останется виден с отметкой «отозвано».</translation>
        </message>
        <message>
            <source>Withdraw: {act}</source>
            <translation>Отозвать: {act}</translation>
        </message>
        <message>
            <source>It then counts as never done and stays readable.</source>
            <translation>Запись считается неприменённой, но остаётся видна.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
    </context>
    <context>
        <name>AddPerson</name>
        <message>
            <source>Add a person</source>
            <translation>Добавить сотрудника</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>No team</source>
            <translation>Без группы</translation>
        </message>
        <message>
            <source>Team of</source>
            <translation>Группа руководителя</translation>
        </message>
        <message>
            <source>The person comes in with a phrase that works once and for 48 hours, and sets a passphrase of their own.</source>
            <translation>Сотрудник входит с фразой, которая действует один раз и 48 часов, и задаёт собственную парольную фразу.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>The name is needed.</source>
            <translation>Нужно имя.</translation>
        </message>
        <message>
            <source>You are adding a person of the office.</source>
            <translation>Вы добавляете сотрудника учреждения.</translation>
        </message>
    </context>
    <context>
        <name>AddSheet</name>
        <message>
            <source>Add a picture or scan</source>
            <translation>Добавить снимок или скан</translation>
        </message>
        <message>
            <source>A copy without hidden data is kept in the vault. The file stays where it is: if it must not stay there, remove it yourself.</source>
            <translation>В хранилище остаётся копия без скрытых данных. Сам файл остаётся на месте: если там ему лежать нельзя, удалите его сами.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>The file is being made anew…</source>
            <translation>Файл создаётся заново…</translation>
        </message>
        <message>
            <source>File: {name}</source>
            <translation>Файл: {name}</translation>
        </message>
        <message>
            <source>File {number} of {count}: {name}</source>
            <translation>Файл {number} из {count}: {name}</translation>
        </message>
        <message>
            <source>Added. The original file still lies where it was; remove it there if it must not stay.</source>
            <translation>Добавлено. Исходный файл лежит там же, где был; удалите его, если ему нельзя там оставаться.</translation>
        </message>
    </context>
    <context>
        <name>Additions</name>
        <message>
            <source>Measures and referrals to add</source>
            <translation>Добавить мероприятия и направления</translation>
        </message>
        <message>
            <source>Add a measure</source>
            <translation>Добавить мероприятие</translation>
        </message>
        <message>
            <source>Add a referral</source>
            <translation>Добавить направление</translation>
        </message>
        <message>
            <source>Measures go into the plan; referrals become drafts, and nothing is sent by this.</source>
            <translation>Мероприятия войдут в план, направления станут черновиками; ничего при этом не отправляется.</translation>
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message>
            <source>Agenda</source>
            <translation>Повестка</translation>
        </message>
        <message>
            <source>Nothing is on it yet.</source>
            <translation>Пока ничего нет.</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Присутствуют</translation>
        </message>
        <message>
            <source>{present} of {members}</source>
            <translation>{present} из {members}</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Добавить члена Комиссии</translation>
        </message>
        <message>
            <source>{name} is present</source>
            <translation>Присутствует: {name}</translation>
        </message>
    </context>
    <context>
        <name>ApprovalRow</name>
        <message>
            <source>While it is with the supervisor nobody changes it.</source>
            <translation>Пока запись у руководителя, её никто не меняет.</translation>
        </message>
        <message>
            <source>You submitted this yourself.</source>
            <translation>Вы сами передали это руководителю.</translation>
        </message>
        <message>
            <source>You submitted this yourself and are the only one who can decide.</source>
            <translation>Вы сами передали это на утверждение, и решить можете только вы.</translation>
        </message>
        <message>
            <source>Submitted and approved by the same person.</source>
            <translation>Передал и утвердил один и тот же человек.</translation>
        </message>
        <message>
            <source>Submit again…</source>
            <translation>Передать снова…</translation>
        </message>
        <message>
            <source>To the supervisor…</source>
            <translation>Руководителю…</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>Вернуть…</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Утвердить…</translation>
        </message>
    </context>
    <context>
        <name>AssessmentBody</name>
        <message>
            <source>The talk with the child</source>
            <translation>Беседа с ребёнком</translation>
        </message>
        <message>
            <source>The same trained person throughout, no detail more than needed, no examination without consent. At the first sign of distress the talk stops.</source>
            <translation>Один и тот же подготовленный человек до конца, без лишних подробностей и без осмотра, если нет согласия. При первых признаках тяжёлых переживаний беседа прекращается.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentTab</name>
        <message>
            <source>Assessments</source>
            <translation>Оценки</translation>
        </message>
        <message>
            <source>Child is not ready…</source>
            <translation>Ребёнок не готов…</translation>
        </message>
        <message>
            <source>One trained person, one place the child chooses, breaks when the child wants. A deadline never forces questions: put the talk off, with a reason.</source>
            <translation>Один подготовленный специалист, место по выбору ребёнка, перерывы по его желанию. Срок не повод торопить с вопросами: беседу можно отложить, указав причину.</translation>
        </message>
        <message>
            <source>No assessment yet</source>
            <translation>Оценок пока нет</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>Talk resumed</source>
            <translation>Беседа возобновлена</translation>
        </message>
        <message>
            <source>The child shows distress: a psychologist sees it by {moment}. Office default: within 72 hours.</source>
            <translation>У ребёнка признаки тяжёлых переживаний: встреча с психологом до {moment}. Срок учреждения: 72 часа.</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Новая версия</translation>
        </message>
        <message>
            <source>{kind}, revision {number}</source>
            <translation>{kind}, редакция {number}</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>завершена</translation>
        </message>
        <message>
            <source>talk stopped</source>
            <translation>беседа прекращена</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>не завершена</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Ситуация</translation>
        </message>
        <message>
            <source>The child's own words</source>
            <translation>Слова ребёнка</translation>
        </message>
        <message>
            <source>Who is with the child, of the family</source>
            <translation>Кто из семьи рядом с ребёнком</translation>
        </message>
    </context>
    <context>
        <name>AttachmentSection</name>
        <message>
            <source>Pictures and scans</source>
            <translation>Снимки и сканы</translation>
        </message>
        <message>
            <source>Add a picture or scan</source>
            <translation>Добавить снимок или скан</translation>
        </message>
        <message>
            <source>JPEG, PNG or PDF, up to 20 MB. Files can also be dropped here.</source>
            <translation>JPEG, PNG или PDF, до 20 МБ. Файлы можно и перетащить сюда.</translation>
        </message>
        <message>
            <source>Pictures and scans ({endings})</source>
            <translation>Снимки и сканы ({endings})</translation>
        </message>
        <message>
            <source>In the bin</source>
            <translation>В корзине</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Вернуть</translation>
        </message>
    </context>
    <context>
        <name>AttachmentSheet</name>
        <message>
            <source>added {moment} · {name}</source>
            <translation>добавлено {moment} · {name}</translation>
        </message>
        <message>
            <source>Put into the bin…</source>
            <translation>Убрать в корзину…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Сохранить копию…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Change the attachment</source>
            <translation>Изменить вложение</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Убрать в корзину</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Сохранить копию</translation>
        </message>
        <message>
            <source>The copy is not locked: whoever gets the file can look at it. Who gets it and why is kept in the case's register.</source>
            <translation>Копия не защищена: её увидит каждый, к кому попадёт файл. Кому и зачем она передана, сохраняется в реестре дела.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentTile</name>
        <message>
            <source>covered: press to look</source>
            <translation>скрыто: нажмите</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n страница</numerusform>
                <numerusform>%n страницы</numerusform>
                <numerusform>%n страниц</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupBanner</name>
        <message>
            <source>Save now</source>
            <translation>Сохранить сейчас</translation>
        </message>
        <message>
            <source>Saving and checking a backup</source>
            <translation>Создание и проверка резервной копии</translation>
        </message>
        <message>
            <source>Backup saved and verified</source>
            <translation>Резервная копия создана и проверена</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>An encrypted copy, opened again and compared. Keep it on a disk or a stick that lies elsewhere.</source>
            <translation>Зашифрованная копия: открыта повторно и сверена. Храните её на диске или флешке в другом месте.</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Папка для резервных копий</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Checking the copy</source>
            <translation>Проверка копии</translation>
        </message>
        <message>
            <source>Save a verified backup</source>
            <translation>Создать проверенную копию</translation>
        </message>
        <message>
            <source>Kept copies…</source>
            <translation>Сохранённые копии…</translation>
        </message>
        <message>
            <source>Try the restore…</source>
            <translation>Проба восстановления…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Восстановить из копии…</translation>
        </message>
        <message numerus="yes">
            <source>Verified: %n case(s), {size}. File: {name}</source>
            <translation>
                <numerusform>Проверено: %n дело, {size}. Файл: {name}</numerusform>
                <numerusform>Проверено: %n дела, {size}. Файл: {name}</numerusform>
                <numerusform>Проверено: %n дел, {size}. Файл: {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Restored and checked: {name}. Open it with “Other vault…”.</source>
            <translation>Восстановлено и проверено: {name}. Открыть: «Другое хранилище…».</translation>
        </message>
    </context>
    <context>
        <name>Brief</name>
        <message>
            <source>An official is alleged to be involved. Agenda, papers and minutes for that body leave this item out.</source>
            <translation>Предполагается причастность должностного лица. В повестке, документах и протоколе для этого органа вопрос опущен.</translation>
        </message>
        <message>
            <source>This case is kept; only its worker and the people named know it.</source>
            <translation>Дело с ограниченным доступом: о нём знают только ответственный специалист и названные сотрудники.</translation>
        </message>
        <message>
            <source>named in this room only</source>
            <translation>имя только в этом зале</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Открыть дело</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n год</numerusform>
                <numerusform>%n года</numerusform>
                <numerusform>%n лет</numerusform>
            </translation>
        </message>
        <message>
            <source>{low} to {high} years</source>
            <translation>от {low} до {high} лет</translation>
        </message>
        <message>
            <source>age not known</source>
            <translation>возраст неизвестен</translation>
        </message>
        <message>
            <source>no plan</source>
            <translation>плана нет</translation>
        </message>
        <message numerus="yes">
            <source>%n measure(s)</source>
            <translation>
                <numerusform>%n мероприятие</numerusform>
                <numerusform>%n мероприятия</numerusform>
                <numerusform>%n мероприятий</numerusform>
            </translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>What the child wants</source>
            <translation>Чего хочет ребёнок</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>не записано</translation>
        </message>
        <message>
            <source>Show the plan</source>
            <translation>Показать план</translation>
        </message>
        <message>
            <source>Hide the plan</source>
            <translation>Скрыть план</translation>
        </message>
        <message>
            <source>done</source>
            <translation>выполнено</translation>
        </message>
        <message>
            <source>What members are not told, such as accounts of violence, is left out here.</source>
            <translation>То, чего членам Комиссии не сообщают, например рассказы о насилии, здесь опущено.</translation>
        </message>
    </context>
    <context>
        <name>CallCodes</name>
        <message>
            <source>Three codes that must be answered</source>
            <translation>Три обязательных кода</translation>
        </message>
        <message>
            <source>How the call ended</source>
            <translation>Чем закончился звонок</translation>
        </message>
        <message>
            <source>Child labour</source>
            <translation>Детский труд</translation>
        </message>
        <message>
            <source>below the permitted age</source>
            <translation>до разрешённого возраста</translation>
        </message>
        <message>
            <source>Worst form</source>
            <translation>Наихудшая форма</translation>
        </message>
        <message>
            <source>exploitation, danger</source>
            <translation>эксплуатация, опасность</translation>
        </message>
        <message>
            <source>Trafficking</source>
            <translation>Торговля людьми</translation>
        </message>
        <message>
            <source>kept, moved, bought or sold</source>
            <translation>держат, перевозят, покупают или продают</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>не знаю</translation>
        </message>
    </context>
    <context>
        <name>CallNotes</name>
        <message>
            <source>Ask</source>
            <translation>Спросить</translation>
        </message>
        <message>
            <source>What is happening now?</source>
            <translation>Что происходит сейчас?</translation>
        </message>
        <message>
            <source>Is there an adult nearby whom the child trusts?</source>
            <translation>Есть ли рядом взрослый, которому ребёнок доверяет?</translation>
        </message>
        <message>
            <source>Where are the child's papers?</source>
            <translation>Где документы ребёнка?</translation>
        </message>
        <message>
            <source>May we ring back, and when?</source>
            <translation>Можно ли перезвонить и когда?</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier report(s) from this place</source>
            <translation>
                <numerusform>Отсюда уже было %n сообщение</numerusform>
                <numerusform>Отсюда уже было %n сообщения</numerusform>
                <numerusform>Отсюда уже было %n сообщений</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CareTab</name>
        <message>
            <source>Remove</source>
            <translation>Убрать из списка</translation>
        </message>
        <message>
            <source>Where the child lives</source>
            <translation>Где живёт ребёнок</translation>
        </message>
        <message>
            <source>Record where the child lives</source>
            <translation>Записать, где живёт ребёнок</translation>
        </message>
        <message>
            <source>It is not recorded yet where the child lives.</source>
            <translation>Пока не записано, где живёт ребёнок.</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Добавить услугу</translation>
        </message>
        <message>
            <source>No service is planned or given yet.</source>
            <translation>Услуг пока не запланировано и не оказано.</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Посещения</translation>
        </message>
        <message>
            <source>Record a visit</source>
            <translation>Записать посещение</translation>
        </message>
        <message>
            <source>Nobody has visited the child yet.</source>
            <translation>Ребёнка пока никто не посетил.</translation>
        </message>
        <message>
            <source>Record a review</source>
            <translation>Записать пересмотр</translation>
        </message>
        <message>
            <source>Reviews of the plan</source>
            <translation>Пересмотры плана</translation>
        </message>
        <message>
            <source>The plan has not been reviewed yet.</source>
            <translation>План пока не пересматривали.</translation>
        </message>
    </context>
    <context>
        <name>CaseHead</name>
        <message>
            <source>More…</source>
            <translation>Ещё…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Record event</source>
            <translation>Добавить событие</translation>
        </message>
        <message>
            <source>since {day}: {reason}. Only follow-ups and verifications go on.</source>
            <translation>с {day}: {reason}. Продолжаются только проверки после закрытия и подтверждение результатов.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Возобновить…</translation>
        </message>
        <message>
            <source>Before print:</source>
            <translation>Перед печатью:</translation>
        </message>
        <message>
            <source>Before contact:</source>
            <translation>Перед контактом:</translation>
        </message>
        <message>
            <source>{text} · set by {who}</source>
            <translation>{text} · кто указал: {who}</translation>
        </message>
    </context>
    <context>
        <name>CasePage</name>
        <message>
            <source>Save what you typed?</source>
            <translation>Сохранить введённое?</translation>
        </message>
        <message>
            <source>This case has text that is not saved yet.</source>
            <translation>В этом деле есть несохранённый текст.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Продолжить ввод</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Что произошло?</translation>
        </message>
        <message>
            <source>There is nothing you may do with the case as a whole.</source>
            <translation>С делом в целом вам ничего делать нельзя.</translation>
        </message>
        <message>
            <source>The case as a whole</source>
            <translation>Дело в целом</translation>
        </message>
        <message>
            <source>This version has no form for this step yet.</source>
            <translation>В этой версии пока нет формы для этого шага.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Работа</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Оценка</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Направления</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Устройство</translation>
        </message>
        <message>
            <source>NRM</source>
            <translation>НМП</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Возвращение</translation>
        </message>
        <message>
            <source>Enforcement</source>
            <translation>Меры</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
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
            <translation>О деле могут знать только названные в нём сотрудники.</translation>
        </message>
        <message>
            <source>Open in an emergency…</source>
            <translation>Открыть в экстренном порядке…</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>имя неизвестно</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Открыть дело</translation>
        </message>
        <message>
            <source>Enter: open · Space: this look</source>
            <translation>Enter: открыть · пробел: просмотр</translation>
        </message>
        <message>
            <source>Why it was found</source>
            <translation>Почему найдено</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Before contact: {note}</source>
            <translation>Перед контактом: {note}</translation>
        </message>
    </context>
    <context>
        <name>CaseTab</name>
        <message>
            <source>Save or discard this first. Your text is kept.</source>
            <translation>Сначала сохраните этот текст или откажитесь от него. Введённое на месте.</translation>
        </message>
    </context>
    <context>
        <name>CasesPage</name>
        <message>
            <source>Cases</source>
            <translation>Дела</translation>
        </message>
        <message>
            <source>New raid or call</source>
            <translation>Новый рейд или звонок</translation>
        </message>
        <message>
            <source>Name in any script, case number, place, employer, words of a note</source>
            <translation>Имя любым письмом, номер дела, место, работодатель, слова заметки</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n открыто</numerusform>
                <numerusform>%n открыто</numerusform>
                <numerusform>%n открыто</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n yours</source>
            <translation>
                <numerusform>%n ваше</numerusform>
                <numerusform>%n ваших</numerusform>
                <numerusform>%n ваших</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what is overdue</source>
            <translation>Показать просроченные</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Мои</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открытые</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрытые</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просроченные</translation>
        </message>
        <message>
            <source>High risk</source>
            <translation>Высокий риск</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>by due date</source>
            <translation>по сроку исполнения</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>сначала новые</translation>
        </message>
        <message>
            <source>by name</source>
            <translation>по имени</translation>
        </message>
        <message>
            <source>Kept cases of others are found by their whole number only, never by name.</source>
            <translation>Чужие дела с ограниченным доступом находятся только по полному номеру, по имени – никогда.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n дело</numerusform>
                <numerusform>%n дела</numerusform>
                <numerusform>%n дел</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} for “{text}”</source>
            <translation>{count} по запросу «{text}»</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Try fewer letters, another spelling, or fewer filters.</source>
            <translation>Введите меньше букв, другое написание или снимите часть фильтров.</translation>
        </message>
        <message>
            <source>Show all open cases</source>
            <translation>Показать все открытые дела</translation>
        </message>
        <message>
            <source>No case yet</source>
            <translation>Дел пока нет</translation>
        </message>
        <message>
            <source>A raid, a call or a list opens cases.</source>
            <translation>Дела заводятся из рейда, звонка или списка.</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Запишите</translation>
        </message>
        <message>
            <source>Each child is one line.</source>
            <translation>Каждый ребёнок — одна строка.</translation>
        </message>
        <message>
            <source>Say who may know</source>
            <translation>Укажите, кто может знать</translation>
        </message>
        <message>
            <source>Before any case exists.</source>
            <translation>До открытия дела.</translation>
        </message>
        <message>
            <source>Follow the steps</source>
            <translation>Идите по шагам</translation>
        </message>
        <message>
            <source>Each with its time and its law.</source>
            <translation>У каждого срок и закон.</translation>
        </message>
    </context>
    <context>
        <name>ChangePassphrase</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Сменить парольную фразу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Сменить</translation>
        </message>
        <message>
            <source>The passphrase was changed</source>
            <translation>Парольная фраза изменена</translation>
        </message>
    </context>
    <context>
        <name>ChildTab</name>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>Letters of any alphabet are kept as they are written.</source>
            <translation>Буквы любого алфавита сохраняются так, как написаны.</translation>
        </message>
        <message>
            <source>Nothing is known yet</source>
            <translation>Пока ничего не известно</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
    </context>
    <context>
        <name>ChoiceSheet</name>
        <message>
            <source>A few letters</source>
            <translation>Несколько букв</translation>
        </message>
        <message>
            <source>↑↓ choose · Enter open · Esc close</source>
            <translation>↑↓ выбрать · Enter открыть · Esc закрыть</translation>
        </message>
    </context>
    <context>
        <name>ChronologyTab</name>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Действия</translation>
        </message>
        <message>
            <source>History of changes</source>
            <translation>История изменений</translation>
        </message>
        <message>
            <source>Chronology</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>Print the journal of the case…</source>
            <translation>Печать журнала дела…</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Добавить заметку</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>What happened, the newest first</source>
            <translation>Что произошло, сначала новое</translation>
        </message>
        <message>
            <source>↑↓ choose · Enter opens where it is recorded</source>
            <translation>↑↓ выбор · Enter открывает запись</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Процедура</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Помощь</translation>
        </message>
        <message>
            <source>Enforcement</source>
            <translation>Реагирование</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Search in the chronology</source>
            <translation>Поиск в хронологии</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Ничего не подходит</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>отозвано</translation>
        </message>
        <message>
            <source>late</source>
            <translation>с опозданием</translation>
        </message>
    </context>
    <context>
        <name>CodeEditor</name>
        <message>
            <source>type to search</source>
            <translation>введите для поиска</translation>
        </message>
    </context>
    <context>
        <name>CodesEditor</name>
        <message>
            <source>none of these</source>
            <translation>ничего из этого</translation>
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
            <translation>Запланировать заседание</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) waiting for a decision</source>
            <translation>
                <numerusform>%n дело ожидает решения</numerusform>
                <numerusform>%n дела ожидают решения</numerusform>
                <numerusform>%n дел ожидают решения</numerusform>
            </translation>
        </message>
        <message>
            <source>Sittings</source>
            <translation>Заседания</translation>
        </message>
        <message>
            <source>Sitting {number}</source>
            <translation>Заседание {number}</translation>
        </message>
        <message>
            <source>No sitting yet</source>
            <translation>Заседаний пока нет</translation>
        </message>
        <message>
            <source>Plan the first one; plans that were submitted wait at the right.</source>
            <translation>Запланируйте первое; представленные планы ждут справа.</translation>
        </message>
        <message>
            <source>Waiting for a decision</source>
            <translation>Ожидают решения</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Ничего не ожидает</translation>
        </message>
        <message>
            <source>Submitted plans, emergency measures, reviews that want a change, institutions and closings appear here.</source>
            <translation>Здесь появятся представленные планы, неотложные меры, пересмотры с изменением плана, учреждения и закрытия дел.</translation>
        </message>
        <message>
            <source>on the agenda</source>
            <translation>в повестке</translation>
        </message>
        <message>
            <source>no sitting planned</source>
            <translation>заседание не назначено</translation>
        </message>
        <message>
            <source>Put on the agenda</source>
            <translation>Внести в повестку</translation>
        </message>
        <message>
            <source>{decided} of {items} decided</source>
            <translation>решено: {decided} из {items}</translation>
        </message>
        <message>
            <source>handed in</source>
            <translation>представлен</translation>
        </message>
        <message>
            <source>measures taken, not reported yet:</source>
            <translation>меры приняты, ещё не сообщено:</translation>
        </message>
        <message>
            <source>the review wants a change:</source>
            <translation>пересмотр требует изменить план:</translation>
        </message>
        <message>
            <source>in an institution, not considered yet:</source>
            <translation>в учреждении, ещё не рассмотрено:</translation>
        </message>
        <message>
            <source>closing prepared</source>
            <translation>закрытие подготовлено</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>запланировано</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>идёт</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыто</translation>
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
            <translation>Внести в повестку</translation>
        </message>
        <message>
            <source>The Commission has not had this case on its agenda.</source>
            <translation>Дело ещё не было в повестке Комиссии.</translation>
        </message>
        <message>
            <source>Plan a new sitting</source>
            <translation>Запланировать новое заседание</translation>
        </message>
        <message>
            <source>Page Commission</source>
            <translation>Страница «Комиссия»</translation>
        </message>
        <message>
            <source>Which sitting?</source>
            <translation>Какое заседание?</translation>
        </message>
        <message>
            <source>Which matter?</source>
            <translation>Какой вопрос?</translation>
        </message>
        <message>
            <source>{matter}: submitted, not on an agenda yet.</source>
            <translation>{matter}: представлено, ещё не в повестке.</translation>
        </message>
        <message>
            <source>{matter}: taken, not reported to the Commission yet.</source>
            <translation>{matter}: принято, Комиссии ещё не сообщено.</translation>
        </message>
        <message>
            <source>{matter}: the last review wants the plan changed.</source>
            <translation>{matter}: последний пересмотр требует изменить план.</translation>
        </message>
        <message>
            <source>{matter}: in an institution, not considered yet.</source>
            <translation>{matter}: в учреждении, ещё не рассмотрено.</translation>
        </message>
        <message>
            <source>{matter}: prepared, not on an agenda yet.</source>
            <translation>{matter}: подготовлено, ещё не в повестке.</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>решения пока нет</translation>
        </message>
        <message>
            <source>{yes} in favour, {no} against, {none} abstained</source>
            <translation>за: {yes}, против: {no}, воздержались: {none}</translation>
        </message>
        <message>
            <source>Sitting</source>
            <translation>Заседание</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Голоса</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Дата решения</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Поручение</translation>
        </message>
        <message>
            <source>Dissenting opinion</source>
            <translation>Особое мнение</translation>
        </message>
        <message>
            <source>The child's opinion</source>
            <translation>Мнение ребёнка</translation>
        </message>
        <message>
            <source>On the agenda</source>
            <translation>В повестке</translation>
        </message>
        <message>
            <source>by number only</source>
            <translation>только под номером</translation>
        </message>
        <message>
            <source>Open the sitting</source>
            <translation>Открыть заседание</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Снять с повестки</translation>
        </message>
        <message>
            <source>Print the extract</source>
            <translation>Печать выписки</translation>
        </message>
    </context>
    <context>
        <name>ConfirmSheet</name>
        <message>
            <source>Your passphrase once more</source>
            <translation>Ваша парольная фраза ещё раз</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Подтвердить</translation>
        </message>
        <message>
            <source>This is not your passphrase. Nothing was changed.</source>
            <translation>Это не ваша парольная фраза. Ничего не изменено.</translation>
        </message>
    </context>
    <context>
        <name>ConsentTab</name>
        <message>
            <source>Who consents, of the family</source>
            <translation>Кто из семьи даёт согласие</translation>
        </message>
        <message>
            <source>From 14 years the child may consent. Nobody suspected of harming the child can. Once recorded it is not edited: it is withdrawn.</source>
            <translation>Ребёнок может дать согласие с 14 лет. Подозреваемый в причинении ему вреда – не может. Записанное согласие не исправляют, а отзывают.</translation>
        </message>
        <message>
            <source>Consent or legal ground</source>
            <translation>Согласие или правовое основание</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Withdraw: {ground}</source>
            <translation>Отозвать: {ground}</translation>
        </message>
        <message>
            <source>What was sent before stays sent. This is not undone.</source>
            <translation>Отправленное ранее остаётся отправленным. Отозванное не возвращается.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Safety note</source>
            <translation>Заметка о безопасности</translation>
        </message>
        <message>
            <source>It is shown before contact and print, and hides what it names.</source>
            <translation>Она видна перед контактом и печатью и скрывает то, что в ней указано.</translation>
        </message>
        <message>
            <source>Before contact</source>
            <translation>Перед контактом</translation>
        </message>
        <message>
            <source>Add a safety note</source>
            <translation>Добавить заметку о безопасности</translation>
        </message>
        <message>
            <source>No safety note is in force</source>
            <translation>Действующих заметок о безопасности нет</translation>
        </message>
        <message>
            <source>Mind it before</source>
            <translation>Учесть перед</translation>
        </message>
        <message>
            <source>Hidden on every paper</source>
            <translation>Скрыто во всех документах</translation>
        </message>
        <message>
            <source>No longer needed</source>
            <translation>Больше не нужна</translation>
        </message>
        <message>
            <source>Consent and legal grounds</source>
            <translation>Согласия и правовые основания</translation>
        </message>
        <message>
            <source>Record a ground</source>
            <translation>Записать основание</translation>
        </message>
        <message>
            <source>Nothing that names the child can be sent yet: no ground counts now.</source>
            <translation>Пока нельзя отправить ничего, где назван ребёнок: нет действующего основания.</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Отозвать…</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>действует</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>отозвано</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>истекло</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ещё не действует</translation>
        </message>
        <message>
            <source>giver is suspected</source>
            <translation>давший согласие под подозрением</translation>
        </message>
    </context>
    <context>
        <name>CopiesSheet</name>
        <message>
            <source>Kept copies</source>
            <translation>Сохранённые копии</translation>
        </message>
        <message>
            <source>Kept are the last of seven days, four weeks and twelve months; older ones go by themselves, so that what was erased is gone after a year.</source>
            <translation>Хранятся последние копии семи дней, четырёх недель и двенадцати месяцев; более старые удаляются сами, чтобы через год нигде не осталось того, что было удалено.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n дело</numerusform>
                <numerusform>%n дела</numerusform>
                <numerusform>%n дел</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <source>The screen is covered</source>
            <translation>Экран закрыт</translation>
        </message>
        <message>
            <source>Nothing of the work can be seen here</source>
            <translation>Ничего из работы здесь не видно</translation>
        </message>
        <message>
            <source>The one who cares</source>
            <translation>Тот, кто заботится</translation>
        </message>
        <message>
            <source>The program made an error. What you typed is kept. Code for support: {code}</source>
            <translation>Программа допустила ошибку. Набранное сохранено. Код для поддержки: {code}</translation>
        </message>
        <message>
            <source>What you typed is kept, and work that is running goes on.</source>
            <translation>Набранное сохранено, начатая работа продолжается.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Another person, or close the vault</source>
            <translation>Другой человек или закрыть хранилище</translation>
        </message>
        <message>
            <source>Passphrase of {initials}</source>
            <translation>Парольная фраза: {initials}</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L hides the window and closes the vault at once.</source>
            <translation>Ctrl+Shift+L сразу прячет окно и закрывает хранилище.</translation>
        </message>
        <message>
            <source>After 5 wrong tries in a row: a pause of 30 seconds.</source>
            <translation>После 5 неверных попыток подряд – перерыв 30 секунд.</translation>
        </message>
        <message>
            <source>This is not the passphrase. Check Caps Lock and the keyboard.</source>
            <translation>Это не та парольная фраза. Проверьте Caps Lock и раскладку клавиатуры.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Минуту…</translation>
        </message>
    </context>
    <context>
        <name>CreateSheet</name>
        <message>
            <source>Make the vault of sealed cases</source>
            <translation>Создать хранилище дел особой защиты</translation>
        </message>
        <message>
            <source>It lies beside the office's vault and opens with the same passphrases, but only for the people named here.</source>
            <translation>Оно лежит рядом с хранилищем учреждения и открывается теми же парольными фразами, но только названным здесь людям.</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>Named beside you</source>
            <translation>Допущены кроме вас</translation>
        </message>
        <message>
            <source>May open them in an emergency, with a reason</source>
            <translation>Могут открыть экстренно, указав причину</translation>
        </message>
        <message>
            <source>Recovery key from the envelope, so that it opens the sealed cases too</source>
            <translation>Ключ восстановления из конверта, чтобы он открывал и эти дела</translation>
        </message>
        <message>
            <source>Without it the sealed cases are lost when all the people named lose their passphrases.</source>
            <translation>Без него дела особой защиты пропадут, если все названные люди потеряют свои парольные фразы.</translation>
        </message>
    </context>
    <context>
        <name>CreateVault</name>
        <message>
            <source>Making the vault</source>
            <translation>Создание хранилища</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Procedure, law and forms follow it. It cannot be changed later.</source>
            <translation>По ней идут порядок, закон и бланки. Позже изменить нельзя.</translation>
        </message>
        <message>
            <source>The office</source>
            <translation>Учреждение</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>Other folder…</source>
            <translation>Другая папка…</translation>
        </message>
        <message>
            <source>Whose vault is it</source>
            <translation>Чьё это хранилище</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Выберите парольную фразу</translation>
        </message>
        <message>
            <source>Keep the recovery key</source>
            <translation>Сохраните ключ восстановления</translation>
        </message>
        <message>
            <source>Step 1 of 3. The office's name stands on every paper.</source>
            <translation>Шаг 1 из 3. Название учреждения стоит на каждом документе.</translation>
        </message>
        <message>
            <source>Step 2 of 3. It opens the vault on this computer.</source>
            <translation>Шаг 2 из 3. Она открывает хранилище на этом компьютере.</translation>
        </message>
        <message>
            <source>Step 3 of 3. Print it or write it down, then type it back.</source>
            <translation>Шаг 3 из 3. Напечатайте или запишите ключ, затем введите его с бумаги.</translation>
        </message>
        <message>
            <source>Finish and open</source>
            <translation>Завершить и открыть</translation>
        </message>
        <message>
            <source>Folder for the vault</source>
            <translation>Папка для хранилища</translation>
        </message>
        <message>
            <source>The vault is kept on this computer: {folder}</source>
            <translation>Хранилище находится на этом компьютере: {folder}</translation>
        </message>
    </context>
    <context>
        <name>DailyCopySheet</name>
        <message>
            <source>Saving the daily copy…</source>
            <translation>Сохраняется ежедневная копия…</translation>
        </message>
        <message>
            <source>Kamkor closes by itself when it is done.</source>
            <translation>Когда копия будет готова, Kamkor закроется сам.</translation>
        </message>
        <message>
            <source>Checking the copy</source>
            <translation>Проверка копии</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Пропустить</translation>
        </message>
    </context>
    <context>
        <name>DamagedSheet</name>
        <message>
            <source>This vault cannot be opened</source>
            <translation>Это хранилище не открывается</translation>
        </message>
        <message>
            <source>Nothing was overwritten and nothing will be: every way on makes a new vault beside the old files. Do not delete them.</source>
            <translation>Ничего не перезаписано и не будет: любой путь создаёт новое хранилище рядом со старыми файлами. Не удаляйте их.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Open the saved vault</source>
            <translation>Открыть спасённое хранилище</translation>
        </message>
        <message>
            <source>Reading what can be read</source>
            <translation>Читается то, что ещё читается</translation>
        </message>
        <message>
            <source>1. Go back to the last good backup</source>
            <translation>1. Вернуться к последней исправной копии</translation>
        </message>
        <message>
            <source>No backup was found on this computer. Look for a stick or another disk with backups; “Restore a backup…” opens them from anywhere.</source>
            <translation>На этом компьютере копий не найдено. Поищите флешку или другой диск с копиями; «Восстановить из копии…» откроет их откуда угодно.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Восстановить…</translation>
        </message>
        <message>
            <source>{size}, in {folder}</source>
            <translation>{size}, в {folder}</translation>
        </message>
        <message>
            <source>2. Or save what can still be read</source>
            <translation>2. Или спасти то, что ещё читается</translation>
        </message>
        <message>
            <source>A copy of the damaged file is read, row by row. What can be read goes into a new vault beside it, with the same passphrases; you are told what is missing. It may hold more than an old backup, or less than a new one.</source>
            <translation>Построчно читается копия повреждённого файла. Всё, что читается, попадает в новое хранилище рядом, с теми же парольными фразами; вам скажут, чего не хватает. В нём может быть больше, чем в старой копии, или меньше, чем в новой.</translation>
        </message>
        <message>
            <source>Save what can be read…</source>
            <translation>Спасти то, что читается…</translation>
        </message>
        <message>
            <source>The vault's file is not there.</source>
            <translation>Файла хранилища нет на месте.</translation>
        </message>
        <message numerus="yes">
            <source>Saved: %n case(s)</source>
            <translation>
                <numerusform>Спасено: %n дело</numerusform>
                <numerusform>Спасено: %n дела</numerusform>
                <numerusform>Спасено: %n дел</numerusform>
            </translation>
        </message>
        <message>
            <source>How many cases are lost cannot be told.</source>
            <translation>Сколько дел потеряно, сказать нельзя.</translation>
        </message>
        <message numerus="yes">
            <source>Lost: %n case(s)</source>
            <translation>
                <numerusform>Потеряно: %n дело</numerusform>
                <numerusform>Потеряно: %n дела</numerusform>
                <numerusform>Потеряно: %n дел</numerusform>
            </translation>
        </message>
        <message>
            <source>No case is lost.</source>
            <translation>Ни одно дело не потеряно.</translation>
        </message>
        <message numerus="yes">
            <source>Other records lost: %n.</source>
            <translation>
                <numerusform>Потеряно других записей: %n.</numerusform>
                <numerusform>Потеряно других записей: %n.</numerusform>
                <numerusform>Потеряно других записей: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Records that lack a text: %n.</source>
            <translation>
                <numerusform>Записей, в которых не хватает текста: %n.</numerusform>
                <numerusform>Записей, в которых не хватает текста: %n.</numerusform>
                <numerusform>Записей, в которых не хватает текста: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Entries of the journal not kept: %n.</source>
            <translation>
                <numerusform>Не сохранено записей журнала: %n.</numerusform>
                <numerusform>Не сохранено записей журнала: %n.</numerusform>
                <numerusform>Не сохранено записей журнала: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>The key file was taken from the backup {name}.</source>
            <translation>Файл ключа взят из копии {name}.</translation>
        </message>
        <message>
            <source>File: {name}</source>
            <translation>Файл: {name}</translation>
        </message>
        <message>
            <source>What could be read was saved here. Check the last cases by paper.</source>
            <translation>Здесь спасено то, что удалось прочитать. Сверьте последние дела с бумагами.</translation>
        </message>
    </context>
    <context>
        <name>DangerBar</name>
        <message>
            <source>Is the child in danger right now?</source>
            <translation>Ребёнку прямо сейчас грозит опасность?</translation>
        </message>
        <message>
            <source>If yes: police and shelter first, and 24 hours begin (Code on Children, art. 36.7).</source>
            <translation>Если да: сначала милиция и приют, пойдёт срок 24 часа (Кодекс о детях, ст. 36.7).</translation>
        </message>
        <message>
            <source>If yes: police and shelter first.</source>
            <translation>Если да: сначала милиция и приют.</translation>
        </message>
        <message>
            <source>Court, prosecutor, Commission: in writing until {until}</source>
            <translation>Суд, прокурор, КДД — письменно до {until}</translation>
        </message>
        <message>
            <source>Police 102 first</source>
            <translation>Сначала милиция, 102</translation>
        </message>
        <message>
            <source>to the duty officer: name the place</source>
            <translation>дежурному: назовите место</translation>
        </message>
        <message>
            <source>Then the shelter</source>
            <translation>Затем приют</translation>
        </message>
        <message>
            <source>through its coordinator</source>
            <translation>через координатора</translation>
        </message>
    </context>
    <context>
        <name>DateEditor</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>Открыть календарь</translation>
        </message>
    </context>
    <context>
        <name>DecideSheet</name>
        <message>
            <source>Decide on this finding</source>
            <translation>Решение по выводу</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>For the whole office: {reading}</source>
            <translation>Для всего учреждения: {reading}</translation>
        </message>
        <message>
            <source>A worst form or a crime is set aside only with a reason of its own.</source>
            <translation>Наихудшую форму или преступление не принимают во внимание только с отдельной причиной.</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Записать решение</translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Code on Children, art. 30 and 36.6</source>
            <translation>Кодекс о детях, ст. 30 и ст. 36, ч. 6</translation>
        </message>
        <message>
            <source>A decision can be appealed in court: Code on Children, art. 30.5.</source>
            <translation>Решение можно обжаловать в суде: Кодекс о детях, ст. 30, ч. 5.</translation>
        </message>
        <message>
            <source>Choose what was decided.</source>
            <translation>Выберите решение.</translation>
        </message>
        <message>
            <source>Record the decision?</source>
            <translation>Записать решение?</translation>
        </message>
        <message>
            <source>{decision}. A recorded decision is not undone; a new item can change it.</source>
            <translation>{decision}. Записанное решение не отменяется; его может изменить новый вопрос.</translation>
        </message>
        <message>
            <source>This item is decided, and a decision stays as it is. A new item can change it.</source>
            <translation>По этому вопросу решение принято и остаётся как есть. Его может изменить новый вопрос.</translation>
        </message>
        <message>
            <source>Only the people who may know this case can decide on it here.</source>
            <translation>Решать здесь по этому делу могут только те, кому разрешено о нём знать.</translation>
        </message>
        <message>
            <source>The sitting is closed; its agenda and decisions stay as they are.</source>
            <translation>Заседание закрыто; повестка дня и решения остаются как есть.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Проверить ещё раз</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Previous item</source>
            <translation>Предыдущий вопрос</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>Следующий вопрос</translation>
        </message>
        <message>
            <source>Item {place} of {items} · Ctrl+Tab</source>
            <translation>Вопрос {place} из {items} · Ctrl+Tab</translation>
        </message>
        <message>
            <source>Print the extract</source>
            <translation>Печать выписки</translation>
        </message>
        <message>
            <source>then the head approves</source>
            <translation>затем утверждает глава</translation>
        </message>
        <message>
            <source>the change becomes a measure</source>
            <translation>правка станет мерой</translation>
        </message>
        <message>
            <source>the reason is needed</source>
            <translation>причина обязательна</translation>
        </message>
        <message>
            <source>Record and go on</source>
            <translation>Записать и далее</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Кем ведётся</translation>
        </message>
        <message>
            <source>Its work was taken over by</source>
            <translation>Его работу продолжает</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Роли</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Область</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Мест</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Режим</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы работы</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>none named</source>
            <translation>не указан</translation>
        </message>
        <message>
            <source>Not verified: ask before you send somebody there.</source>
            <translation>Не проверено: уточните, прежде чем направлять.</translation>
        </message>
    </context>
    <context>
        <name>DirectoryPage</name>
        <message>
            <source>Save PDF…</source>
            <translation>Сохранить PDF…</translation>
        </message>
        <message>
            <source>Name in any script, service, region, place</source>
            <translation>Название на любом алфавите, услуга, область, место</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>Ничего не найдено.</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Справочник</translation>
        </message>
        <message>
            <source>Save the directory as PDF</source>
            <translation>Сохранить справочник в PDF</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Органы</translation>
        </message>
        <message>
            <source>Places of help</source>
            <translation>Где помогают</translation>
        </message>
        <message>
            <source>Any service</source>
            <translation>Любая услуга</translation>
        </message>
        <message>
            <source>Any region</source>
            <translation>Любая область</translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>На день</translation>
        </message>
        <message>
            <source>Only what is open</source>
            <translation>Только открытые</translation>
        </message>
        <message>
            <source>Body or place</source>
            <translation>Орган или место</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Чем занимается</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentsTab</name>
        <message>
            <source>Papers to print</source>
            <translation>Документы для печати</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Напечатано</translation>
        </message>
        <message>
            <source>Nothing has been printed yet</source>
            <translation>Пока ничего не напечатано</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Belongs to the step</source>
            <translation>Относится к шагу</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Предварительный просмотр</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Зачем</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экземпляры</translation>
        </message>
    </context>
    <context>
        <name>DomainGrid</name>
        <message>
            <source>Score at least one domain</source>
            <translation>Оцените хотя бы одну сферу</translation>
        </message>
        <message>
            <source>0 no concern · 1 some · 2 serious · 3 acute</source>
            <translation>0 проблем нет · 1 небольшие · 2 серьёзные · 3 острые</translation>
        </message>
        <message>
            <source>Domains</source>
            <translation>Сферы</translation>
        </message>
    </context>
    <context>
        <name>DomainRow</name>
        <message>
            <source>Evidence</source>
            <translation>Чем подтверждено</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>The child's own words</source>
            <translation>Слова ребёнка</translation>
        </message>
    </context>
    <context>
        <name>Drafting</name>
        <message>
            <source>Draft kept {time}</source>
            <translation>Черновик сохранён {time}</translation>
        </message>
    </context>
    <context>
        <name>DueLine</name>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Receipt of a referral</source>
            <translation>Подтверждение направления</translation>
        </message>
        <message>
            <source>name kept</source>
            <translation>имя скрыто</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>имя неизвестно</translation>
        </message>
        <message numerus="yes">
            <source>sent %n day(s) ago</source>
            <translation>
                <numerusform>отправлено %n день назад</numerusform>
                <numerusform>отправлено %n дня назад</numerusform>
                <numerusform>отправлено %n дней назад</numerusform>
            </translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>ожидает</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>What you typed on {moment} is back.</source>
            <translation>Введённое {moment} восстановлено.</translation>
        </message>
        <message>
            <source>Discard what you typed?</source>
            <translation>Не сохранять введённое?</translation>
        </message>
        <message>
            <source>It is not saved yet.</source>
            <translation>Это ещё не сохранено.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Продолжить ввод</translation>
        </message>
        <message>
            <source>The case has changed meanwhile. Your text is kept; saving compares.</source>
            <translation>Дело тем временем изменилось. Ваш текст на месте; при сохранении варианты сравниваются.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>ещё не сохранено</translation>
        </message>
    </context>
    <context>
        <name>EmergencySheet</name>
        <message>
            <source>Open {number} in an emergency</source>
            <translation>Открыть {number} в экстренном порядке</translation>
        </message>
        <message>
            <source>You will read the whole case until the end of tomorrow. Its worker and supervisor are told who opened it, when and why. This stays in the journal and is not taken back.</source>
            <translation>Вы сможете читать всё дело до конца завтрашнего дня. Специалист и руководитель дела узнают, кто, когда и почему его открыл. Это остаётся в журнале и не отменяется.</translation>
        </message>
        <message>
            <source>Why it cannot wait for them</source>
            <translation>Почему нельзя дождаться их</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Открыть дело</translation>
        </message>
        <message>
            <source>The reason is needed.</source>
            <translation>Нужна причина.</translation>
        </message>
        <message>
            <source>You are opening a case that is kept from you.</source>
            <translation>Вы открываете дело, доступ к которому для вас ограничен.</translation>
        </message>
        <message>
            <source>Open to you until {moment}</source>
            <translation>Открыто для вас до {moment}</translation>
        </message>
    </context>
    <context>
        <name>Enforcement</name>
        <message>
            <source>receipt awaited</source>
            <translation>ожидает подтверждения</translation>
        </message>
        <message>
            <source>receipt overdue</source>
            <translation>подтверждение просрочено</translation>
        </message>
        <message>
            <source>received</source>
            <translation>получено</translation>
        </message>
        <message>
            <source>expected by {day} (office default)</source>
            <translation>ожидается до {day} (срок учреждения)</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Передано</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>решения пока нет</translation>
        </message>
        <message>
            <source>fine not paid</source>
            <translation>штраф не уплачен</translation>
        </message>
        <message>
            <source>fine overdue</source>
            <translation>штраф просрочен</translation>
        </message>
        <message>
            <source>fine paid</source>
            <translation>штраф уплачен</translation>
        </message>
        <message>
            <source>decided without a fine</source>
            <translation>решение без штрафа</translation>
        </message>
        <message>
            <source>{count} calculation units</source>
            <translation>расчётных показателей: {count}</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Заведено</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>Decision handed over</source>
            <translation>Решение вручено</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Уплачено</translation>
        </message>
        <message>
            <source>less than the fine</source>
            <translation>меньше суммы штрафа</translation>
        </message>
        <message>
            <source>due by {day} (CO 563)</source>
            <translation>уплатить до {day} (КоП, ст. 563)</translation>
        </message>
        <message>
            <source>check running</source>
            <translation>идёт проверка</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказано</translation>
        </message>
        <message>
            <source>investigation running</source>
            <translation>идёт следствие</translation>
        </message>
        <message>
            <source>in court</source>
            <translation>в суде</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>reopened</source>
            <translation>возобновлено</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Суд</translation>
        </message>
        <message>
            <source>extended on {day}</source>
            <translation>продлено {day}</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Окончание</translation>
        </message>
        <message>
            <source>Review asked for</source>
            <translation>Пересмотр запрошен</translation>
        </message>
        <message>
            <source>Prosecutor decided</source>
            <translation>Решение прокурора</translation>
        </message>
        <message>
            <source>no legal representative named</source>
            <translation>законный представитель не указан</translation>
        </message>
        <message>
            <source>no psychologist or teacher named</source>
            <translation>психолог или педагог не указан</translation>
        </message>
        <message>
            <source>not in a child-friendly room</source>
            <translation>не в комнате, дружественной ребёнку</translation>
        </message>
        <message>
            <source>not recorded on video</source>
            <translation>без видеозаписи</translation>
        </message>
        <message>
            <source>opinion not handed over</source>
            <translation>заключение не передано</translation>
        </message>
        <message>
            <source>held</source>
            <translation>проведён</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>запланировано</translation>
        </message>
        <message>
            <source>{amount} som</source>
            <translation>{amount} сом</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
    </context>
    <context>
        <name>EnforcementForms</name>
        <message>
            <source>Violation noted</source>
            <translation>Зафиксированное нарушение</translation>
        </message>
        <message>
            <source>Each body gets what lies in its remit (CPC 153.5). A hand-over is not undone; its receipt is expected within three working days (office default).</source>
            <translation>Каждый орган получает то, что относится к его компетенции (УПК, ст. 153, ч. 5). Передача не отменяется; подтверждение ожидается в течение 3 рабочих дней (срок учреждения).</translation>
        </message>
        <message>
            <source>A hand-over is not undone; its receipt is expected within three working days (office default).</source>
            <translation>Передача не отменяется; подтверждение ожидается в течение трёх рабочих дней (норматив учреждения).</translation>
        </message>
        <message>
            <source>Materials handed over</source>
            <translation>Передача материалов</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Receipt from {body}</source>
            <translation>Подтверждение получения: {body}</translation>
        </message>
        <message>
            <source>Offence case opened</source>
            <translation>Дело о правонарушении заведено</translation>
        </message>
        <message>
            <source>Offence case</source>
            <translation>Дело о правонарушении</translation>
        </message>
        <message>
            <source>Decision of the offence case</source>
            <translation>Решение по делу о правонарушении</translation>
        </message>
        <message>
            <source>Decision handed over</source>
            <translation>Вручение решения</translation>
        </message>
        <message>
            <source>From that day a fine is paid within 30 days (CO 563).</source>
            <translation>С этого дня штраф уплачивается в течение 30 дней (КоП, ст. 563).</translation>
        </message>
        <message>
            <source>Fine paid</source>
            <translation>Уплата штрафа</translation>
        </message>
        <message>
            <source>A fine is paid once.</source>
            <translation>Штраф уплачивается один раз.</translation>
        </message>
        <message>
            <source>What was done to collect the fine</source>
            <translation>Что сделано для взыскания штрафа</translation>
        </message>
        <message>
            <source>Feedback received</source>
            <translation>Полученная обратная связь</translation>
        </message>
        <message>
            <source>An official is alleged to be involved: materials go to the prosecutor, not to the police.</source>
            <translation>Предполагается причастность должностного лица: материалы передаются прокурору, а не милиции.</translation>
        </message>
        <message>
            <source>What is recorded here is not undone.</source>
            <translation>Записанное здесь не отменяется.</translation>
        </message>
        <message>
            <source>Which work it is about</source>
            <translation>О какой работе речь</translation>
        </message>
        <message>
            <source>{article}: {individual} calculation units, for a firm {firm}.</source>
            <translation>{article}: расчётных показателей {individual}, для юридического лица {firm}.</translation>
        </message>
        <message>
            <source>For information: the body decides.</source>
            <translation>Для сведения: решает орган.</translation>
        </message>
    </context>
    <context>
        <name>EnforcementPage</name>
        <message>
            <source>Enforcement</source>
            <translation>Меры реагирования</translation>
        </message>
        <message>
            <source>Case number, number of the paper or body</source>
            <translation>Номер дела, номер документа или орган</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>Чего ожидают</translation>
        </message>
        <message>
            <source>All that waits</source>
            <translation>Всё, что ожидается</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Receipt of materials</source>
            <translation>Подтверждение материалов</translation>
        </message>
        <message>
            <source>Fine to be paid</source>
            <translation>Штраф к уплате</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Investigation</source>
            <translation>Следствие</translation>
        </message>
        <message>
            <source>Review by the prosecutor</source>
            <translation>Пересмотр прокурором</translation>
        </message>
        <message>
            <source>What is waited for</source>
            <translation>Что ожидается</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>{amount} som</source>
            <translation>{amount} сом</translation>
        </message>
        <message>
            <source>no limit known</source>
            <translation>срок неизвестен</translation>
        </message>
        <message>
            <source>office default</source>
            <translation>срок учреждения</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>просрочено: %n</numerusform>
                <numerusform>просрочено: %n</numerusform>
                <numerusform>просрочено: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing fits “{text}”</source>
            <translation>Ничего не найдено: «{text}»</translation>
        </message>
        <message>
            <source>Nothing waits here</source>
            <translation>Здесь ничего не ожидается</translation>
        </message>
        <message>
            <source>Materials handed over, fines, checks and reviews are recorded on a case, tab Enforcement, and stand here until their answer is there.</source>
            <translation>Передача материалов, штрафы, проверки и пересмотры записываются в деле на вкладке «Меры» и остаются здесь, пока нет ответа.</translation>
        </message>
    </context>
    <context>
        <name>EnforcementTab</name>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Violations</source>
            <translation>Нарушения</translation>
        </message>
        <message>
            <source>No body has noted a violation here yet.</source>
            <translation>Нарушений здесь пока никто не зафиксировал.</translation>
        </message>
        <message>
            <source>Record a violation</source>
            <translation>Записать нарушение</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать из списка</translation>
        </message>
        <message>
            <source>Materials handed over</source>
            <translation>Переданные материалы</translation>
        </message>
        <message>
            <source>Nothing was handed over yet. Police and labour authority send each other what lies in the other's remit.</source>
            <translation>Пока ничего не передано. Милиция и орган по надзору за трудовым законодательством передают друг другу то, что относится к компетенции другого.</translation>
        </message>
        <message>
            <source>Record a hand-over</source>
            <translation>Записать передачу</translation>
        </message>
        <message>
            <source>Record the receipt</source>
            <translation>Записать получение</translation>
        </message>
        <message>
            <source>Offence cases</source>
            <translation>Дела о правонарушениях</translation>
        </message>
        <message>
            <source>No offence case is known. The labour authority opens one on the materials.</source>
            <translation>О деле о правонарушении ничего не известно. Его заводит по материалам орган по надзору за трудовым законодательством.</translation>
        </message>
        <message>
            <source>Record an offence case</source>
            <translation>Записать дело о правонарушении</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Записать решение</translation>
        </message>
        <message>
            <source>Decision handed over</source>
            <translation>Решение вручено</translation>
        </message>
        <message>
            <source>Record the payment</source>
            <translation>Записать уплату</translation>
        </message>
        <message>
            <source>Note what was done to collect</source>
            <translation>Отметить меры взыскания</translation>
        </message>
        <message>
            <source>Checks and investigations</source>
            <translation>Проверки и следствие</translation>
        </message>
        <message>
            <source>No check is known. Police or prosecutor begin one on signs of a crime.</source>
            <translation>О проверке ничего не известно. Её начинает милиция или прокурор при признаках преступления.</translation>
        </message>
        <message>
            <source>Record a check</source>
            <translation>Записать проверку</translation>
        </message>
        <message>
            <source>Goes on from the one that ended on {day}.</source>
            <translation>Продолжает следствие, завершённое {day}.</translation>
        </message>
        <message>
            <source>Reopened on {day} as a new investigation.</source>
            <translation>Возобновлено {day} как новое следствие.</translation>
        </message>
        <message>
            <source>Investigation opened</source>
            <translation>Следствие начато</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Check extended</source>
            <translation>Проверка продлена</translation>
        </message>
        <message>
            <source>Record the end</source>
            <translation>Записать окончание</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>Продлено</translation>
        </message>
        <message>
            <source>Record the verdict</source>
            <translation>Записать приговор</translation>
        </message>
        <message>
            <source>Ask for a review</source>
            <translation>Запросить пересмотр</translation>
        </message>
        <message>
            <source>Review by the prosecutor</source>
            <translation>Пересмотр прокурором</translation>
        </message>
        <message>
            <source>Interviews of the child</source>
            <translation>Допросы ребёнка</translation>
        </message>
        <message>
            <source>Record an interview</source>
            <translation>Записать допрос</translation>
        </message>
        <message>
            <source>It was held</source>
            <translation>Допрос проведён</translation>
        </message>
        <message>
            <source>Opinion of social services</source>
            <translation>Заключение социальной службы</translation>
        </message>
        <message>
            <source>The law asks for more (CPC 54, 78, 203): {gaps}.</source>
            <translation>Закон требует большего (УПК, ст. 54, 78, 203): {gaps}.</translation>
        </message>
        <message>
            <source>Care for the child asks for more (office default): {gaps}.</source>
            <translation>Забота о ребёнке требует большего (норматив учреждения): {gaps}.</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Обратная связь</translation>
        </message>
        <message>
            <source>No body has reported the result yet.</source>
            <translation>О результате пока никто не сообщил.</translation>
        </message>
        <message>
            <source>Record feedback</source>
            <translation>Записать обратную связь</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Содержание</translation>
        </message>
    </context>
    <context>
        <name>EventForm</name>
        <message>
            <source>Who gives notice</source>
            <translation>Кто сообщает</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Кто участвовал</translation>
        </message>
    </context>
    <context>
        <name>EventPage</name>
        <message>
            <source>Intake</source>
            <translation>Приём</translation>
        </message>
        <message>
            <source>What was written down</source>
            <translation>Что записано</translation>
        </message>
        <message>
            <source>Who reported is known to those who work on the case.</source>
            <translation>Кто сообщил, известно тем, кто ведёт дело.</translation>
        </message>
        <message>
            <source>Persons found</source>
            <translation>Выявленные дети</translation>
        </message>
        <message>
            <source>Nobody was named; no case was opened.</source>
            <translation>Никто не назван; дело не заведено.</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>имя неизвестно</translation>
        </message>
        <message>
            <source>age {age}</source>
            <translation>возраст: {age}</translation>
        </message>
        <message>
            <source>age not known</source>
            <translation>возраст неизвестен</translation>
        </message>
        <message>
            <source>no case</source>
            <translation>дела нет</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>Завести дело</translation>
        </message>
        <message>
            <source>To the case</source>
            <translation>К делу</translation>
        </message>
    </context>
    <context>
        <name>FirstStartView</name>
        <message>
            <source>No child and no deadline is lost between agencies.</source>
            <translation>Ни один ребёнок и ни один срок не теряется между ведомствами.</translation>
        </message>
        <message>
            <source>Preparing the fictional cases</source>
            <translation>Подготовка вымышленных дел</translation>
        </message>
        <message>
            <source>Vaults and backups</source>
            <translation>Хранилища и резервные копии</translation>
        </message>
        <message>
            <source>Open a vault or a backup</source>
            <translation>Открыть хранилище или резервную копию</translation>
        </message>
        <message>
            <source>The program made an error. Nothing was kept. Code for support: {code}</source>
            <translation>В программе произошла ошибка. Ничего не сохранено. Код для поддержки: {code}</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Добро пожаловать</translation>
        </message>
        <message>
            <source>Choose a language. It can be changed at any time.</source>
            <translation>Выберите язык. Его можно сменить в любое время.</translation>
        </message>
        <message>
            <source>How to begin</source>
            <translation>С чего начать</translation>
        </message>
        <message>
            <source>A training vault and a real one never mix: they are different files.</source>
            <translation>Учебное и рабочее хранилища не смешиваются: это разные файлы.</translation>
        </message>
        <message>
            <source>Open an existing vault or a backup…</source>
            <translation>Открыть имеющееся хранилище или копию…</translation>
        </message>
        <message>
            <source>F1: help</source>
            <translation>F1: справка</translation>
        </message>
        <message>
            <source>Ready in one click</source>
            <translation>Готово одним нажатием</translation>
        </message>
        <message>
            <source>No real data are needed</source>
            <translation>Реальные данные не нужны</translation>
        </message>
        <message>
            <source>Marked on screen and on paper</source>
            <translation>Отмечено на экране и на бумаге</translation>
        </message>
        <message>
            <source>Open the training vault</source>
            <translation>Открыть учебное хранилище</translation>
        </message>
        <message>
            <source>Documented stories: a raid, a call, a school, a border.</source>
            <translation>Истории по документам: рейд, звонок, школа, граница.</translation>
        </message>
        <message>
            <source>Try with fictional cases</source>
            <translation>Попробовать на вымышленных делах</translation>
        </message>
        <message>
            <source>Only you have the passphrase</source>
            <translation>Парольная фраза есть только у вас</translation>
        </message>
        <message>
            <source>The recovery key is on paper</source>
            <translation>Ключ восстановления на бумаге</translation>
        </message>
        <message>
            <source>It can be moved to another computer</source>
            <translation>Можно перенести на другой компьютер</translation>
        </message>
        <message>
            <source>Create a vault…</source>
            <translation>Создать хранилище…</translation>
        </message>
        <message>
            <source>For real cases. Everything is encrypted on this computer.</source>
            <translation>Для реальных дел. Всё зашифровано на этом компьютере.</translation>
        </message>
        <message>
            <source>Create a working vault</source>
            <translation>Создать рабочее хранилище</translation>
        </message>
    </context>
    <context>
        <name>FirstStep</name>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
    </context>
    <context>
        <name>FoldedList</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FollowCard</name>
        <message>
            <source>What follows</source>
            <translation>Что дальше</translation>
        </message>
        <message>
            <source>Put it on the agenda of another sitting</source>
            <translation>Внести в повестку другого заседания</translation>
        </message>
        <message>
            <source>Send the referral</source>
            <translation>Отправить направление</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
    </context>
    <context>
        <name>GoalRatings</name>
        <message>
            <source>How far was each goal reached?</source>
            <translation>Насколько достигнута каждая цель?</translation>
        </message>
        <message>
            <source>There is no plan with goals yet; the review is kept without ratings.</source>
            <translation>Плана с целями пока нет; пересмотр сохранится без оценок.</translation>
        </message>
    </context>
    <context>
        <name>GuardList</name>
        <message>
            <source>Nothing is in the way.</source>
            <translation>Препятствий нет.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Перейти</translation>
        </message>
    </context>
    <context>
        <name>HandOverSheet</name>
        <message>
            <source>Sealed cases of {name}</source>
            <translation>Дела особой защиты: {name}</translation>
        </message>
        <message>
            <source>This person left and still keeps these cases. Choose who of those named takes them over; after that the person can be taken out.</source>
            <translation>Этот человек больше не работает, но дела ещё числятся за ним. Выберите, кто из допущенных их принимает; после этого ему можно закрыть доступ.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Передать</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>Выберите человека</translation>
        </message>
        <message>
            <source>Who takes them over</source>
            <translation>Кто принимает дела</translation>
        </message>
        <message>
            <source>Choose first who takes the cases over.</source>
            <translation>Сначала выберите, кто принимает дела.</translation>
        </message>
    </context>
    <context>
        <name>HoldersCard</name>
        <message>
            <source>Who opens them</source>
            <translation>Кто их открывает</translation>
        </message>
        <message>
            <source>Who is taken out keeps what was copied before: the vault gets a new key, so that nothing later opens with the old one.</source>
            <translation>Кого лишили доступа, у того остаётся лишь скопированное раньше: хранилище сразу получает новый ключ, и старым ничего более позднего не открыть.</translation>
        </message>
        <message>
            <source>named</source>
            <translation>допущен(а)</translation>
        </message>
        <message>
            <source>in an emergency</source>
            <translation>экстренно</translation>
        </message>
        <message>
            <source>has a new key: name again</source>
            <translation>новый ключ: допустите заново</translation>
        </message>
        <message>
            <source>left the office: take out</source>
            <translation>не работает: лишите доступа</translation>
        </message>
        <message>
            <source>Another named supervisor decides about you.</source>
            <translation>О вас решает другой допущенный руководитель.</translation>
        </message>
        <message>
            <source>{name} has not opened the vault with an own passphrase yet.</source>
            <translation>{name} ещё не открывал(а) хранилище своей парольной фразой.</translation>
        </message>
        <message>
            <source>May this person open the sealed cases?</source>
            <translation>Может ли этот человек открывать дела особой защиты?</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Ничего не менять</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Лишить доступа</translation>
        </message>
        <message>
            <source>Only in an emergency</source>
            <translation>Только экстренно</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Допустить</translation>
        </message>
        <message>
            <source>Who opens the sealed cases</source>
            <translation>Кто открывает дела особой защиты</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Минуту…</translation>
        </message>
    </context>
    <context>
        <name>HotlinePage</name>
        <message>
            <source>Call</source>
            <translation>Звонок</translation>
        </message>
        <message>
            <source>Some fields need another look. Nothing is lost.</source>
            <translation>Проверьте ещё раз некоторые поля. Ничего не потеряно.</translation>
        </message>
        <message>
            <source>Answer the three codes; “don't know” is an answer.</source>
            <translation>Ответьте на три вопроса; «не знаю» – тоже ответ.</translation>
        </message>
        <message>
            <source>Choose the case this call belongs to.</source>
            <translation>Выберите дело, к которому относится звонок.</translation>
        </message>
        <message>
            <source>What the caller says</source>
            <translation>Что говорит заявитель</translation>
        </message>
        <message>
            <source>The child, as far as known</source>
            <translation>Что известно о ребёнке</translation>
        </message>
        <message>
            <source>Who is calling</source>
            <translation>Кто звонит</translation>
        </message>
        <message>
            <source>Save and open a case</source>
            <translation>Сохранить и завести дело</translation>
        </message>
        <message>
            <source>Save the call</source>
            <translation>Сохранить звонок</translation>
        </message>
    </context>
    <context>
        <name>InlineMessage</name>
        <message>
            <source>Close the message</source>
            <translation>Закрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>IntakePage</name>
        <message>
            <source>Intake</source>
            <translation>Приём</translation>
        </message>
        <message>
            <source>New call</source>
            <translation>Новый звонок</translation>
        </message>
        <message>
            <source>New raid</source>
            <translation>Новый рейд</translation>
        </message>
        <message>
            <source>Go on with the draft?</source>
            <translation>Продолжить черновик?</translation>
        </message>
        <message>
            <source>A form was begun and not saved: {when}.</source>
            <translation>Есть начатая и не сохранённая форма: {when}.</translation>
        </message>
        <message>
            <source>Discard and begin anew</source>
            <translation>Удалить и начать заново</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Begun and not saved: {what}, {when}</source>
            <translation>Начато и не сохранено: {what}, {when}</translation>
        </message>
        <message>
            <source>Raids, calls and lists</source>
            <translation>Рейды, звонки и списки</translation>
        </message>
        <message>
            <source>Nothing has come in yet</source>
            <translation>Пока ничего не поступило</translation>
        </message>
        <message>
            <source>Each event is written once, with a line for every child.</source>
            <translation>Событие записывается один раз, на каждого ребёнка – строка.</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Запишите</translation>
        </message>
        <message>
            <source>Unknown is an answer.</source>
            <translation>«Неизвестно» – тоже ответ.</translation>
        </message>
        <message>
            <source>Say who may know</source>
            <translation>Укажите, кто может знать</translation>
        </message>
        <message>
            <source>Before any case exists.</source>
            <translation>До того, как заведено дело.</translation>
        </message>
        <message>
            <source>Cases open</source>
            <translation>Дела заводятся</translation>
        </message>
        <message>
            <source>With findings and next steps.</source>
            <translation>С выводами и следующими шагами.</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Показать ещё</translation>
        </message>
        <message>
            <source>place kept</source>
            <translation>место скрыто</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n дело</numerusform>
                <numerusform>%n дела</numerusform>
                <numerusform>%n дел</numerusform>
            </translation>
        </message>
        <message>
            <source>no case</source>
            <translation>дела нет</translation>
        </message>
    </context>
    <context>
        <name>InvestigationForms</name>
        <message>
            <source>A check takes 10 days, and up to 20 when extended (CPC 153.3).</source>
            <translation>Проверка длится 10 дней, с продлением до 20 (УПК, ст. 153, ч. 3).</translation>
        </message>
        <message>
            <source>Check begun</source>
            <translation>Проверка начата</translation>
        </message>
        <message>
            <source>Check and investigation</source>
            <translation>Проверка и следствие</translation>
        </message>
        <message>
            <source>Check extended</source>
            <translation>Проверка продлена</translation>
        </message>
        <message>
            <source>A check is extended once, to 20 days (CPC 153.3).</source>
            <translation>Проверка продлевается один раз, до 20 дней (УПК, ст. 153, ч. 3).</translation>
        </message>
        <message>
            <source>Investigation refused</source>
            <translation>В возбуждении следствия отказано</translation>
        </message>
        <message>
            <source>A refusal can be challenged before the prosecutor.</source>
            <translation>Отказ можно обжаловать прокурору.</translation>
        </message>
        <message>
            <source>Investigation opened</source>
            <translation>Следствие начато</translation>
        </message>
        <message>
            <source>It takes one month for a minor crime, else two; until the gravity is known the shorter counts (CPC 162).</source>
            <translation>По преступлению небольшой тяжести – один месяц, по остальным – два; пока тяжесть неизвестна, действует меньший срок (УПК, ст. 162).</translation>
        </message>
        <message>
            <source>Investigation extended</source>
            <translation>Следствие продлено</translation>
        </message>
        <message>
            <source>An investigation is extended to 4, 6 or 9 months (CPC 162).</source>
            <translation>Следствие продлевается до 4, 6 или 9 месяцев (УПК, ст. 162).</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Investigation ended</source>
            <translation>Следствие завершено</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Приговор</translation>
        </message>
        <message>
            <source>Review by the prosecutor asked for</source>
            <translation>Запрошен пересмотр прокурором</translation>
        </message>
        <message>
            <source>An answer is expected within 30 days (office default).</source>
            <translation>Ответ ожидается в течение 30 дней (срок учреждения).</translation>
        </message>
        <message>
            <source>Prosecutor's decision on the review</source>
            <translation>Решение прокурора о пересмотре</translation>
        </message>
        <message>
            <source>Reopened, it becomes a new investigation; the old one stays as it was.</source>
            <translation>При возобновлении начинается новое следствие; прежнее остаётся как было.</translation>
        </message>
        <message>
            <source>Interview of the child</source>
            <translation>Допрос ребёнка</translation>
        </message>
        <message>
            <source>Interview held</source>
            <translation>Допрос проведён</translation>
        </message>
        <message>
            <source>The child's age is not known: it counts as younger than 14.</source>
            <translation>Возраст ребёнка неизвестен: считается, что он младше 14 лет.</translation>
        </message>
        <message numerus="yes">
            <source>The child is %n.</source>
            <comment>years of age</comment>
            <translation>
                <numerusform>Ребёнку %n год.</numerusform>
                <numerusform>Ребёнку %n года.</numerusform>
                <numerusform>Ребёнку %n лет.</numerusform>
            </translation>
        </message>
        <message>
            <source>An adult whom the child trusts sits beside it (office default).</source>
            <translation>Рядом с ребёнком сидит взрослый, которому он доверяет (норматив учреждения).</translation>
        </message>
        <message>
            <source>A parent or the territorial unit, and a psychologist or a teacher, sit beside it (CPC 54, 78, 203).</source>
            <translation>Рядом присутствуют родитель или районное управление и психолог или педагог (УПК, ст. 54, 78, 203).</translation>
        </message>
        <message>
            <source>A parent or the territorial unit sits beside it (CPC 54, 78, 203).</source>
            <translation>Рядом присутствует родитель или районное управление (УПК, ст. 54, 78, 203).</translation>
        </message>
        <message>
            <source>Investigation</source>
            <translation>Следствие</translation>
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
            <translation>Кто что видел, менял, печатал и в чём кому отказано. Незаметно убрать запись нельзя.</translation>
        </message>
        <message>
            <source>Open the journal</source>
            <translation>Открыть журнал</translation>
        </message>
    </context>
    <context>
        <name>JournalChecks</name>
        <message>
            <source>Type the mark from a paper</source>
            <translation>Введите отметку с бумаги</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
        <message>
            <source>Verify the journal</source>
            <translation>Проверить журнал</translation>
        </message>
        <message>
            <source>The journal is being verified</source>
            <translation>Журнал проверяется</translation>
        </message>
    </context>
    <context>
        <name>JournalFilters</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Все люди</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Номер дела</translation>
        </message>
        <message>
            <source>from</source>
            <translation>с</translation>
        </message>
        <message>
            <source>to</source>
            <translation>по</translation>
        </message>
    </context>
    <context>
        <name>JournalNotices</name>
        <message>
            <source>The date is right</source>
            <translation>Дата верна</translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message>
            <source>Print the journal of the case…</source>
            <translation>Печать журнала дела…</translation>
        </message>
        <message>
            <source>No entry fits</source>
            <translation>Подходящих записей нет</translation>
        </message>
        <message>
            <source>Choose another kind, person, case or other days.</source>
            <translation>Выберите другой вид, другого человека, дело или другие дни.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Показать всё</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Verify the journal</source>
            <translation>Проверить журнал</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>nobody signed in</source>
            <translation>никто не вошёл</translation>
        </message>
        <message>
            <source>fields of a kept case</source>
            <translation>поля дела с ограниченным доступом</translation>
        </message>
        <message>
            <source>done</source>
            <translation>сделано</translation>
        </message>
        <message numerus="yes">
            <source>%n entry</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The newest %n; narrow by days to see older ones</source>
            <translation>
                <numerusform>Самая новая %n; чтобы увидеть более старые, задайте дни</numerusform>
                <numerusform>Самые новые %n; чтобы увидеть более старые, задайте дни</numerusform>
                <numerusform>Самые новые %n; чтобы увидеть более старые, задайте дни</numerusform>
            </translation>
        </message>
        <message>
            <source>Your role does not include the content of cases</source>
            <translation>Ваша роль не включает содержание дел</translation>
        </message>
        <message>
            <source>Choose an entry of the case first</source>
            <translation>Сначала выберите запись этого дела</translation>
        </message>
        <message>
            <source>The case is kept from you</source>
            <translation>Доступ к этому делу для вас ограничен</translation>
        </message>
    </context>
    <context>
        <name>KeepingCard</name>
        <message>
            <source>Keeping and erasing</source>
            <translation>Хранение и удаление</translation>
        </message>
        <message>
            <source>How long records are kept, what is on hold, what lies in the bin, what was erased.</source>
            <translation>Сколько хранятся сведения, что защищено от удаления, что в корзине, что удалено.</translation>
        </message>
        <message>
            <source>Due for review: {count}</source>
            <translation>Пора решить: {count}</translation>
        </message>
        <message>
            <source>Waiting for your decision: {count}</source>
            <translation>Ждут вашего решения: {count}</translation>
        </message>
        <message>
            <source>Open keeping and erasing</source>
            <translation>Открыть хранение и удаление</translation>
        </message>
    </context>
    <context>
        <name>KeyReminder</name>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} и ещё {count}</translation>
        </message>
        <message>
            <source>Left the office: {names}. The key of the vault is still the old one.</source>
            <translation>Больше не работают: {names}. Ключ хранилища остался прежним.</translation>
        </message>
        <message>
            <source>Renew the key…</source>
            <translation>Сменить ключ…</translation>
        </message>
        <message>
            <source>A copy of the file that was taken may still open.</source>
            <translation>Унесённая копия файла может ещё открываться.</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Hide the window and close the vault at once</source>
            <translation>Сразу спрятать окно и закрыть хранилище</translation>
        </message>
        <message>
            <source>Go to a page of the rail</source>
            <translation>Перейти на страницу из меню</translation>
        </message>
        <message>
            <source>Go to the next field; Shift+Tab goes back</source>
            <translation>К следующему полю; Shift+Tab – назад</translation>
        </message>
        <message>
            <source>Open what is chosen</source>
            <translation>Открыть выбранное</translation>
        </message>
        <message>
            <source>Back out; what you typed stays</source>
            <translation>Выйти; введённое остаётся</translation>
        </message>
        <message>
            <source>Write ң ө ү on any keyboard; with Shift the capitals</source>
            <translation>Ввод ң ө ү на любой клавиатуре; с Shift – заглавные</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>KnowRecoverySheet</name>
        <message>
            <source>Let the recovery key open the sealed cases</source>
            <translation>Ключ восстановления для дел особой защиты</translation>
        </message>
        <message>
            <source>Take the sheet out of the envelope, type the key, and seal the envelope again. Where they knew an older key, a verified backup is made first and that key opens nothing later.</source>
            <translation>Достаньте лист из конверта, введите ключ и снова запечатайте конверт. Если дела знали прежний ключ, сначала делается проверенная копия, и прежний ключ не откроет ничего нового.</translation>
        </message>
        <message>
            <source>Recovery key of the office, from the paper</source>
            <translation>Ключ восстановления учреждения, с бумаги</translation>
        </message>
        <message>
            <source>Take the key over</source>
            <translation>Принять ключ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>The recovery key opens the sealed cases too</source>
            <translation>Ключ восстановления открывает и дела особой защиты</translation>
        </message>
    </context>
    <context>
        <name>KyrgyzKeys</name>
        <message>
            <source>Letter {letter}</source>
            <translation>Буква {letter}</translation>
        </message>
    </context>
    <context>
        <name>LawCard</name>
        <message>
            <source>No breach found in the recorded facts.</source>
            <translation>По записанным фактам нарушений не найдено.</translation>
        </message>
        <message>
            <source>What the law says</source>
            <translation>Что говорит закон</translation>
        </message>
        <message>
            <source>if the child is {ages}</source>
            <translation>если возраст ребёнка: {ages}</translation>
        </message>
        <message>
            <source>missing: {parts}</source>
            <translation>не хватает: {parts}</translation>
        </message>
        <message>
            <source>Not enough data:</source>
            <translation>Недостаточно данных:</translation>
        </message>
    </context>
    <context>
        <name>LeaveSheet</name>
        <message>
            <source>{name} leaves the office</source>
            <translation>{name} уходит из учреждения</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Who takes them over</source>
            <translation>Кто их примет</translation>
        </message>
        <message>
            <source>Nobody of the office may take these cases over.</source>
            <translation>В учреждении некому принять эти дела.</translation>
        </message>
        <message>
            <source>The person can no longer open the vault. What they wrote stays under their name.</source>
            <translation>Этот человек больше не сможет открыть хранилище. Написанное им остаётся под его именем.</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>Выберите сотрудника</translation>
        </message>
        <message>
            <source>{name} will not be able to open the vault any more.</source>
            <translation>{name} больше не сможет открыть хранилище.</translation>
        </message>
        <message>
            <source>Choose first who takes the cases over.</source>
            <translation>Сначала выберите, кто примет дела.</translation>
        </message>
        <message>
            <source>The sealed cases must be handed over first.</source>
            <translation>Сначала нужно передать дела особой защиты.</translation>
        </message>
        <message numerus="yes">
            <source>%n sealed case(s) must be handed over:</source>
            <translation>
                <numerusform>Нужно передать %n дело особой защиты:</numerusform>
                <numerusform>Нужно передать %n дела особой защиты:</numerusform>
                <numerusform>Нужно передать %n дел особой защиты:</numerusform>
            </translation>
        </message>
        <message>
            <source>Who of those named takes them over</source>
            <translation>Кто из допущенных принимает эти дела</translation>
        </message>
        <message>
            <source>You are not named for the sealed cases. Ask somebody who is to hand these over: on this same sheet, or, after the person has gone, where the sealed cases say who opens them.</source>
            <translation>Вы не допущены к делам особой защиты. Попросите того, кто допущен, передать их: в этом же окне или, когда человек уже ушёл, там, где в делах особой защиты указано, кто их открывает.</translation>
        </message>
        <message>
            <source>The person must go today; the sealed cases are handed over later</source>
            <translation>Человек должен уйти сегодня; дела особой защиты передадут позже</translation>
        </message>
        <message>
            <source>Hand over and take out of the office</source>
            <translation>Передать дела и исключить</translation>
        </message>
        <message>
            <source>Take out of the office</source>
            <translation>Исключить из учреждения</translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) must be handed over:</source>
            <translation>
                <numerusform>Нужно передать %n открытое дело:</numerusform>
                <numerusform>Нужно передать %n открытых дела:</numerusform>
                <numerusform>Нужно передать %n открытых дел:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Renew the key of the vault?</source>
            <translation>Сменить ключ хранилища?</translation>
        </message>
        <message>
            <source>Who left may have copied the file. With a new key that copy opens nothing that is written from now on. A verified backup is made first; nothing can be saved meanwhile. It can also be done later: Settings, People.</source>
            <translation>Ушедший мог скопировать файл. С новым ключом эта копия не откроет ничего, что записано с этого момента. Сначала делается проверенная копия; в это время ничего нельзя сохранить. Можно сделать и позже: «Настройки», «Сотрудники».</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Back up and renew the key</source>
            <translation>Сделать копию и сменить ключ</translation>
        </message>
        <message>
            <source>You are renewing the key of the vault.</source>
            <translation>Вы меняете ключ хранилища.</translation>
        </message>
        <message>
            <source>The key of the vault was renewed</source>
            <translation>Ключ хранилища сменён</translation>
        </message>
        <message>
            <source>Renewing the key of the vault</source>
            <translation>Смена ключа хранилища</translation>
        </message>
    </context>
    <context>
        <name>LicencesSheet</name>
        <message>
            <source>Licences</source>
            <translation>Лицензии</translation>
        </message>
        <message>
            <source>Licences of the parts</source>
            <translation>Лицензии компонентов</translation>
        </message>
        <message>
            <source>Licence texts</source>
            <translation>Тексты лицензий</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>LongSheet</name>
        <message>
            <source>One moment…</source>
            <translation>Минуту…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>LookAlikeBar</name>
        <message>
            <source>Yes, add to that case</source>
            <translation>Да, добавить к этому делу</translation>
        </message>
        <message>
            <source>No, another child</source>
            <translation>Нет, другой ребёнок</translation>
        </message>
        <message>
            <source>Line {number} looks like {case}:</source>
            <translation>Строка {number} похожа на дело {case}:</translation>
        </message>
        <message>
            <source>{about}. The same child?</source>
            <translation>{about}. Это тот же ребёнок?</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Working…</source>
            <translation>Выполняется…</translation>
        </message>
        <message>
            <source>Last step not saved</source>
            <translation>Последнее не сохранено</translation>
        </message>
        <message>
            <source>Take your last step as not saved. What was saved before is safe, and what you typed is still here. If it happens again, tell the person who looks after Kamkor this code: {code}</source>
            <translation>Считайте последнее действие несохранённым. Сохранённое раньше цело, набранное осталось на экране. Если это повторится, сообщите код тому, кто обслуживает Kamkor: {code}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>The program made an error</source>
            <translation>В программе произошла ошибка</translation>
        </message>
        <message>
            <source>All is saved</source>
            <translation>Всё сохранено</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Сохранено {time}</translation>
        </message>
        <message>
            <source>Taken back: {action}</source>
            <translation>Отменено: {action}</translation>
        </message>
    </context>
    <context>
        <name>MergeSheet</name>
        <message>
            <source>Not saved yet: another person changed this record. Your text is kept.</source>
            <translation>Ещё не сохранено: эту запись изменил другой человек. Ваш текст цел.</translation>
        </message>
        <message>
            <source>Another person has just changed this record</source>
            <translation>Эту запись только что изменил другой человек</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>ещё не сохранено</translation>
        </message>
        <message>
            <source>saved {moment}</source>
            <translation>сохранено {moment}</translation>
        </message>
        <message>
            <source>Your text is kept. Choose what stays: {open} fields differ, {settled} fitted together.</source>
            <translation>Ваш текст цел. Выберите, что оставить. Различаются поля: {open}; сложились сами: {settled}.</translation>
        </message>
        <message>
            <source>Both texts, one below the other</source>
            <translation>Оба текста, один под другим</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>не известно</translation>
        </message>
        <message>
            <source>Put off, my text stays</source>
            <translation>Отложить, мой текст останется</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Сохранить итог</translation>
        </message>
        <message>
            <source>left to choose: {count}</source>
            <translation>осталось выбрать: {count}</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>моё</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>чужое</translation>
        </message>
        <message>
            <source>both</source>
            <translation>оба</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>Другой человек</translation>
        </message>
    </context>
    <context>
        <name>MomentEditor</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>чч:мм</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
    </context>
    <context>
        <name>MoveSheet</name>
        <message>
            <source>Procedure version {old} → {new}</source>
            <translation>Версия порядка {old} → {new}</translation>
        </message>
        <message>
            <source>The version this case was opened with is not kept here, so the case follows the present one already.</source>
            <translation>Версия, с которой открыто дело, здесь не сохранена, поэтому дело уже идёт по текущей.</translation>
        </message>
        <message>
            <source>What is recorded stays as it is. Moving a case is not undone.</source>
            <translation>Записанное остаётся как есть. Перевод дела не отменяется.</translation>
        </message>
        <message>
            <source>In this case</source>
            <translation>В этом деле</translation>
        </message>
        <message>
            <source>No step, deadline, finding or right of this case changes.</source>
            <translation>Шаги, сроки, выводы и права в этом деле не меняются.</translation>
        </message>
        <message>
            <source>In the procedure</source>
            <translation>В порядке</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Move this case</source>
            <translation>Перевести дело</translation>
        </message>
    </context>
    <context>
        <name>MovedDaySheet</name>
        <message>
            <source>Day moved by decree</source>
            <translation>Перенесённый день</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
    </context>
    <context>
        <name>MovedDaysCard</name>
        <message>
            <source>Days moved by decree</source>
            <translation>Перенесённые дни</translation>
        </message>
        <message>
            <source>They outrank the calendar of the country. Limits in working days are counted by them.</source>
            <translation>Они важнее календаря страны. По ним считаются сроки в рабочих днях.</translation>
        </message>
        <message>
            <source>No day is moved.</source>
            <translation>Перенесённых дней нет.</translation>
        </message>
        <message>
            <source>Add a day…</source>
            <translation>Добавить день…</translation>
        </message>
        <message>
            <source>The supervisor decides this.</source>
            <translation>Это решает руководитель.</translation>
        </message>
        <message>
            <source>Counting the deadlines anew</source>
            <translation>Пересчёт сроков</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) changed</source>
            <translation>
                <numerusform>Изменилось %n дело</numerusform>
                <numerusform>Изменилось %n дела</numerusform>
                <numerusform>Изменилось %n дел</numerusform>
            </translation>
        </message>
        <message>
            <source>working day</source>
            <translation>рабочий день</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>выходной</translation>
        </message>
        <message>
            <source>Change {day}</source>
            <translation>Изменить {day}</translation>
        </message>
        <message>
            <source>Remove {day}</source>
            <translation>Убрать {day}</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>At least 15 characters, or four different words. Nobody can look it up. Who loses it comes in with a single-use phrase from a supervisor, or with the recovery key.</source>
            <translation>Не менее 15 знаков или четыре разных слова. Узнать её никто не может. Если забудете: руководитель даст одноразовую фразу, или откроет ключ восстановления.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Suggest a phrase</source>
            <translation>Предложить фразу</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <source>The two are not the same. Type it again.</source>
            <translation>Фразы не совпадают. Введите ещё раз.</translation>
        </message>
        <message>
            <source>Words drawn by chance. Read them, then type them once more below.</source>
            <translation>Слова выбраны случайно. Прочитайте их и введите ещё раз ниже.</translation>
        </message>
    </context>
    <context>
        <name>NewRecoveryKey</name>
        <message>
            <source>New recovery key</source>
            <translation>Новый ключ восстановления</translation>
        </message>
        <message>
            <source>Make a new one if the printed sheet is lost, if its envelope was opened without need, or if others may have seen it. The key on the old sheet then opens the vault no more.

The new key is shown once. Print it or write it down. Nothing changes until you have typed it back from the paper.</source>
            <translation>Новый ключ нужен, если лист потерян, если конверт вскрыли без нужды или если ключ могли увидеть другие. Ключ со старого листа больше не откроет хранилище.

Новый ключ показывается один раз. Напечатайте его или запишите. Ничего не изменится, пока вы не введёте его с бумаги.</translation>
        </message>
        <message>
            <source>Show a new key</source>
            <translation>Показать новый ключ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Минуту…</translation>
        </message>
        <message>
            <source>The old recovery key still holds. Destroy what was printed or written down just now.</source>
            <translation>Действует прежний ключ восстановления. Уничтожьте то, что сейчас напечатали или записали.</translation>
        </message>
        <message>
            <source>Put the new key in force</source>
            <translation>Ввести новый ключ в действие</translation>
        </message>
        <message>
            <source>You are making a new recovery key.</source>
            <translation>Вы создаёте новый ключ восстановления.</translation>
        </message>
        <message>
            <source>Destroy the old sheet.</source>
            <translation>Уничтожьте старый лист.</translation>
        </message>
        <message>
            <source>The new key opens the sealed cases too.</source>
            <translation>Новый ключ открывает и дела особой защиты.</translation>
        </message>
        <message>
            <source>The new recovery key is in force</source>
            <translation>Новый ключ восстановления действует</translation>
        </message>
        <message>
            <source>The sealed cases still know the old recovery key. A supervisor who is named there types the new one on the page “Sealed cases”.</source>
            <translation>Дела особой защиты пока знают прежний ключ восстановления. Допущенный к ним руководитель вводит новый ключ на странице «Особая защита».</translation>
        </message>
        <message>
            <source>Who has seen the old key and has an older copy of the file can read that copy, and with it what is written from now on. With a new key of the vault it opens nothing that comes after. A verified backup is made first; nothing can be saved meanwhile. It can also be done later: Settings, People.</source>
            <translation>Кто видел прежний ключ и имеет старую копию файла, прочтёт эту копию, а с её помощью и то, что будет записано дальше. Если сменить ключ хранилища, новое так не открыть. Сначала делается проверенная копия; в это время ничего нельзя сохранить. Можно сделать и позже: «Настройки», «Сотрудники».</translation>
        </message>
    </context>
    <context>
        <name>NextSteps</name>
        <message>
            <source>Nothing is waiting in this case.</source>
            <translation>По этому делу ничего не ожидается.</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Следующие шаги</translation>
        </message>
        <message>
            <source>Why? {step}</source>
            <translation>Почему? {step}</translation>
        </message>
        <message>
            <source>Print: {document}</source>
            <translation>Печать: {document}</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответить</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
    </context>
    <context>
        <name>NrmTab</name>
        <message>
            <source>Questions on trafficking</source>
            <translation>Вопросы о торговле людьми</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>A decision is not undone; another one corrects it.</source>
            <translation>Решение не отменяется; его исправляет новое решение.</translation>
        </message>
        <message>
            <source>The mission of the child's country is to be notified.</source>
            <translation>Необходимо уведомить представительство страны ребёнка.</translation>
        </message>
        <message>
            <source>Record the notice</source>
            <translation>Записать уведомление</translation>
        </message>
        <message>
            <source>Safety, assistance, notices</source>
            <translation>Безопасность, помощь, уведомления</translation>
        </message>
        <message>
            <source>Tick what was found; none ticked means asked, and none found. For a child act and purpose suffice: means are not needed.</source>
            <translation>Отметьте, что установлено; ничего не отмечено — спросили и не нашли. Для ребёнка достаточно деяния и цели: средства не нужны.</translation>
        </message>
        <message>
            <source>Which body identifies officially is a choice of the office, not of a law that could be read; it is set under Settings.</source>
            <translation>Орган официальной идентификации выбирает учреждение: текст закона об этом найти не удалось. Выбор задаётся в настройках.</translation>
        </message>
        <message>
            <source>This person is 18 or older and shows signs of trafficking: not dropped.</source>
            <translation>Этому человеку 18 или больше, есть признаки торговли людьми: без помощи не оставляем.</translation>
        </message>
        <message>
            <source>Refer as an adult victim</source>
            <translation>Направить как совершеннолетнюю жертву</translation>
        </message>
        <message>
            <source>Record the questions</source>
            <translation>Записать ответы</translation>
        </message>
        <message>
            <source>suspicion</source>
            <translation>подозрение</translation>
        </message>
        <message>
            <source>no sign found</source>
            <translation>признаков не найдено</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Ещё не выяснялось</translation>
        </message>
        <message>
            <source>Identification</source>
            <translation>Идентификация</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Обоснование</translation>
        </message>
        <message>
            <source>No decision yet</source>
            <translation>Решения пока нет</translation>
        </message>
        <message>
            <source>Assistance, one with the child's plan</source>
            <translation>Помощь, единая с планом ребёнка</translation>
        </message>
        <message>
            <source>Open the plan</source>
            <translation>Открыть план</translation>
        </message>
        <message>
            <source>The plan has no measures yet. Help is given before, on any suspicion.</source>
            <translation>В плане пока нет мероприятий. Помощь оказывают и до них, при любом подозрении.</translation>
        </message>
    </context>
    <context>
        <name>OfficeCard</name>
        <message>
            <source>The office</source>
            <translation>Учреждение</translation>
        </message>
        <message>
            <source>Only plans approved by the supervisor enter an agenda</source>
            <translation>В повестку входят только планы, утверждённые руководителем</translation>
        </message>
        <message>
            <source>Save the office</source>
            <translation>Сохранить данные учреждения</translation>
        </message>
        <message>
            <source>Takes effect at once. Plans already on an agenda stay there.</source>
            <translation>Действует сразу. Планы, уже внесённые в повестку, остаются в ней.</translation>
        </message>
        <message>
            <source>The supervisor decides this.</source>
            <translation>Это решает руководитель.</translation>
        </message>
    </context>
    <context>
        <name>OfficePackSheet</name>
        <message>
            <source>The pack beside the vault</source>
            <translation>Пакет правил рядом с хранилищем</translation>
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
            <translation>Кто проверил</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>пока никто</translation>
        </message>
        <message>
            <source>In use now</source>
            <translation>Действует сейчас</translation>
        </message>
        <message>
            <source>It has faults and cannot be used. The present procedure stays in force. Send this list to whoever made the pack.</source>
            <translation>В нём ошибки, использовать его нельзя. Действует прежний порядок. Передайте этот список тому, кто готовил пакет.</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Что меняется</translation>
        </message>
        <message>
            <source>Nothing that the program shows.</source>
            <translation>Ничего из того, что показывает программа.</translation>
        </message>
        <message>
            <source>New cases follow it. Cases that are open keep their version until they are moved. The content is kept in the vault.</source>
            <translation>По нему пойдут новые дела. Открытые остаются на своей версии, пока их не переведут. Содержимое хранится в хранилище.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Use it for new cases</source>
            <translation>Использовать для новых дел</translation>
        </message>
        <message>
            <source>It has faults.</source>
            <translation>В нём ошибки.</translation>
        </message>
    </context>
    <context>
        <name>OutcomeTab</name>
        <message>
            <source>Close the case?</source>
            <translation>Закрыть дело?</translation>
        </message>
        <message>
            <source>Reason: {reason}. It is not undone, but the case can be reopened.</source>
            <translation>Основание: {reason}. Закрытие не отменяется, но дело можно возобновить.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Закрыть дело</translation>
        </message>
        <message>
            <source>Send the transfer?</source>
            <translation>Отправить передачу дела?</translation>
        </message>
        <message>
            <source>To: {receiver}. It gets a number and a return code.</source>
            <translation>Получатель: {receiver}. Будут присвоены номер и код талона.</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>Record an outcome</source>
            <translation>Записать результат</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Результаты</translation>
        </message>
        <message>
            <source>Nothing is recorded yet of what was reached for the child.</source>
            <translation>Пока не записано, что достигнуто для ребёнка.</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Возобновить…</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Закрытие</translation>
        </message>
        <message>
            <source>The case is closed since {day}: {reason}.</source>
            <translation>Дело закрыто с {day}: {reason}.</translation>
        </message>
        <message>
            <source>Prepare the closing</source>
            <translation>Подготовить закрытие</translation>
        </message>
        <message>
            <source>The case is open. A closing is prepared, checked and approved.</source>
            <translation>Дело открыто. Закрытие готовят, проверяют и утверждают.</translation>
        </message>
        <message>
            <source>Say in the closing why something stays unfinished.</source>
            <translation>Укажите в закрытии, почему что-то остаётся незавершённым.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Удалить черновик</translation>
        </message>
        <message>
            <source>Close the case…</source>
            <translation>Закрыть дело…</translation>
        </message>
        <message>
            <source>Transfer the case</source>
            <translation>Передать дело</translation>
        </message>
        <message>
            <source>Transfer to another office</source>
            <translation>Передача в другое учреждение</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Дата отправки</translation>
        </message>
        <message>
            <source>Receipt expected by (office default)</source>
            <translation>Срок подтверждения (срок учреждения)</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Кто получил</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Дата получения</translation>
        </message>
        <message>
            <source>Receiver's number</source>
            <translation>Вх. № получателя</translation>
        </message>
        <message>
            <source>Reason for refusing</source>
            <translation>Причина отказа</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>черновик</translation>
        </message>
        <message>
            <source>receipt awaited</source>
            <translation>ожидает подтверждения</translation>
        </message>
        <message>
            <source>receipt is late</source>
            <translation>подтверждение просрочено</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>принято</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказано</translation>
        </message>
        <message>
            <source>Send…</source>
            <translation>Отправить…</translation>
        </message>
        <message>
            <source>Record the receipt</source>
            <translation>Записать получение</translation>
        </message>
        <message>
            <source>Closings and reopenings</source>
            <translation>Закрытия и возобновления</translation>
        </message>
        <message>
            <source>Closed on {day}: {reason}</source>
            <translation>Закрыто {day}: {reason}</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>Кто закрыл</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Возобновлено</translation>
        </message>
        <message>
            <source>Reason for reopening</source>
            <translation>Причина возобновления</translation>
        </message>
        <message>
            <source>waits for a second person</source>
            <translation>ожидает второго лица</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>проверено</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>не подтвердилось</translation>
        </message>
        <message>
            <source>Goal of the plan</source>
            <translation>Цель плана</translation>
        </message>
        <message>
            <source>Written down by</source>
            <translation>Кто записал</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>Дата проверки</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>Кто проверил</translation>
        </message>
        <message>
            <source>How it was verified</source>
            <translation>Как проверено</translation>
        </message>
        <message>
            <source>What the check showed</source>
            <translation>Что показала проверка</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Проверить…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать из списка</translation>
        </message>
    </context>
    <context>
        <name>OverviewTab</name>
        <message>
            <source>Pathway of the case</source>
            <translation>Маршрут дела</translation>
        </message>
    </context>
    <context>
        <name>OwnPassphraseSheet</name>
        <message>
            <source>Set a passphrase of your own</source>
            <translation>Задайте собственную парольную фразу</translation>
        </message>
        <message>
            <source>Welcome, {name}. Set your own passphrase now: from then on you open the vault with it, and only you know it. Until it is set, the phrase from the paper still works.</source>
            <translation>Добро пожаловать, {name}. Задайте собственную парольную фразу: дальше вы открываете хранилище ею, и знаете её только вы. Пока она не задана, фраза с листа ещё действует.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Set passphrase and open</source>
            <translation>Задать фразу и открыть</translation>
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find anything</source>
            <translation>Найти что угодно</translation>
        </message>
        <message>
            <source>A name, a case number or an action</source>
            <translation>Имя, номер дела или действие</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Результаты</translation>
        </message>
        <message>
            <source>↑↓ choose · Enter open · Tab only cases · Esc close</source>
            <translation>↑↓ выбрать · Enter открыть · Tab только дела · Esc закрыть</translation>
        </message>
        <message>
            <source>Nothing found. Check the spelling, or type a case number.</source>
            <translation>Ничего не найдено. Проверьте написание или введите номер дела.</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Дела</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>На этой странице</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Действия</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>nothing to take back</source>
            <translation>отменять нечего</translation>
        </message>
        <message>
            <source>nothing to repeat</source>
            <translation>возвращать нечего</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Name kept</source>
            <translation>Имя скрыто</translation>
        </message>
        <message>
            <source>sealed; keeper: {name}</source>
            <translation>особая защита; ведёт: {name}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEdit</name>
        <message>
            <source>Show the passphrase</source>
            <translation>Показать парольную фразу</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Caps Lock включён</translation>
        </message>
        <message>
            <source>Caps Lock is off</source>
            <translation>Caps Lock выключен</translation>
        </message>
        <message>
            <source>keyboard: {layout}</source>
            <translation>раскладка: {layout}</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Скрыть парольную фразу</translation>
        </message>
    </context>
    <context>
        <name>PdfView</name>
        <message>
            <source>The paper as text</source>
            <translation>Документ как текст</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Уменьшить</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Read as text</source>
            <translation>Читать как текст</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Стр. {page} из {pages}</translation>
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
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Roles, teams, keys, and who may do what.</source>
            <translation>Роли, группы, ключи и кто что может.</translation>
        </message>
        <message>
            <source>People…</source>
            <translation>Сотрудники…</translation>
        </message>
        <message>
            <source>Renew the key…</source>
            <translation>Сменить ключ…</translation>
        </message>
        <message>
            <source>New recovery key…</source>
            <translation>Новый ключ восстановления…</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) in the office</source>
            <translation>
                <numerusform>%n сотрудник в учреждении</numerusform>
                <numerusform>%n сотрудника в учреждении</numerusform>
                <numerusform>%n сотрудников в учреждении</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phrase(s) waiting</source>
            <translation>
                <numerusform>%n фраза ожидает</numerusform>
                <numerusform>%n фразы ожидают</numerusform>
                <numerusform>%n фраз ожидают</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Who reads what, and who can open the vault</source>
            <translation>Кто что читает и кто может открыть хранилище</translation>
        </message>
        <message>
            <source>Who may do what</source>
            <translation>Кто что может</translation>
        </message>
        <message>
            <source>Add a person…</source>
            <translation>Добавить сотрудника…</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>The supervisor decides this.</source>
            <translation>Это решает руководитель.</translation>
        </message>
        <message>
            <source>In the office</source>
            <translation>В учреждении</translation>
        </message>
        <message>
            <source>Left the office</source>
            <translation>Больше не работают</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Добавить сотрудника</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (вы)</translation>
        </message>
        <message>
            <source>Team of {name}</source>
            <translation>Группа: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s)</source>
            <translation>
                <numerusform>%n открытое дело</numerusform>
                <numerusform>%n открытых дела</numerusform>
                <numerusform>%n открытых дел</numerusform>
            </translation>
        </message>
        <message>
            <source>left {date}</source>
            <translation>выбыл(а) {date}</translation>
        </message>
        <message>
            <source>phrase until {moment}</source>
            <translation>фраза до {moment}</translation>
        </message>
        <message>
            <source>cannot open the vault</source>
            <translation>не может открыть хранилище</translation>
        </message>
    </context>
    <context>
        <name>PersonSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>You are changing a person of the office.</source>
            <translation>Вы меняете данные сотрудника.</translation>
        </message>
        <message>
            <source>{name} will be able to come in with a phrase that works once.</source>
            <translation>{name} сможет войти с фразой, которая действует один раз.</translation>
        </message>
        <message>
            <source>No team</source>
            <translation>Без группы</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Team of</source>
            <translation>Группа руководителя</translation>
        </message>
        <message>
            <source>Nobody changes their own role, and nobody takes themselves out.</source>
            <translation>Никто не меняет собственную роль и не исключает самого себя.</translation>
        </message>
        <message>
            <source>Single-use phrase…</source>
            <translation>Одноразовая фраза…</translation>
        </message>
        <message>
            <source>Leaves the office…</source>
            <translation>Уходит из учреждения…</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Выбыл(а)</translation>
        </message>
    </context>
    <context>
        <name>PhraseSheet</name>
        <message>
            <source>Single-use phrase</source>
            <translation>Одноразовая фраза</translation>
        </message>
        <message>
            <source>Single-use phrase for {name}</source>
            <translation>Одноразовая фраза для: {name}</translation>
        </message>
        <message>
            <source>Works once, until {moment}. It is shown now and never again.</source>
            <translation>Действует один раз, до {moment}. Она показана сейчас и больше не появится.</translation>
        </message>
        <message>
            <source>Hand it over in person, never by telephone or message. With it the person sets a passphrase that nobody else learns.</source>
            <translation>Передайте её лично, не по телефону и не в сообщении. С ней человек задаст парольную фразу, которую больше никто не узнает.</translation>
        </message>
        <message>
            <source>The phrase is written down or printed</source>
            <translation>Фраза записана или напечатана</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Сохранить PDF…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>PlacementBody</name>
        <message>
            <source>Person around the child who takes it in</source>
            <translation>Кто из окружения принимает ребёнка</translation>
        </message>
        <message>
            <source>The family comes first, then relatives; brothers and sisters stay together; an institution is the last resort.</source>
            <translation>Сначала семья, затем родственники; братья и сёстры остаются вместе; учреждение – крайняя мера.</translation>
        </message>
        <message>
            <source>No limit in time is set for this form.</source>
            <translation>Для этой формы срок не установлен.</translation>
        </message>
        <message>
            <source>Until {day} at the longest · {source}</source>
            <translation>Не дольше чем до {day} · {source}</translation>
        </message>
        <message>
            <source>Where the child lives</source>
            <translation>Где живёт ребёнок</translation>
        </message>
        <message>
            <source>A child of 10 or older, or of unknown age, is asked and agrees (Code on Children 43).</source>
            <translation>Ребёнка 10 лет и старше или неизвестного возраста спрашивают, и нужно его согласие (Кодекс о детях, ст. 43).</translation>
        </message>
        <message>
            <source>The placement before ends on the first day of this one.</source>
            <translation>Прежнее устройство завершается в первый день нового.</translation>
        </message>
        <message>
            <source>End of the placement</source>
            <translation>Завершение устройства</translation>
        </message>
        <message>
            <source>Record then where the child lives now.</source>
            <translation>Затем запишите, где ребёнок живёт теперь.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
    </context>
    <context>
        <name>PlanHead</name>
        <message>
            <source>Returned because: {reason}</source>
            <translation>Причина возврата: {reason}</translation>
        </message>
        <message>
            <source>Approved {day} · {name}</source>
            <translation>Утверждён {day} · {name}</translation>
        </message>
        <message>
            <source>{done} of {total} ready</source>
            <translation>готово: {done} из {total}</translation>
        </message>
    </context>
    <context>
        <name>PlanHints</name>
        <message>
            <source>Fix</source>
            <translation>Исправить</translation>
        </message>
    </context>
    <context>
        <name>PlanTab</name>
        <message>
            <source>Submit the plan to the Commission?</source>
            <translation>Представить план в Комиссию?</translation>
        </message>
        <message>
            <source>Its text is frozen from then on. A returned plan opens as a new revision.</source>
            <translation>С этого момента текст не меняется. Возвращённый план открывается новым вариантом.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Представить</translation>
        </message>
        <message>
            <source>Which plan</source>
            <translation>Какой план</translation>
        </message>
        <message>
            <source>  No goal yet: begin with one.</source>
            <translation>  Целей пока нет: начните с одной.</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>From the child's rights</source>
            <translation>Из прав ребёнка</translation>
        </message>
        <message>
            <source>Enter opens · Alt+↑↓ moves</source>
            <translation>Enter открывает · Alt+↑↓ перемещает</translation>
        </message>
        <message>
            <source>Which right becomes a measure?</source>
            <translation>Какое право станет мероприятием?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать из списка</translation>
        </message>
    </context>
    <context>
        <name>PlanTable</name>
        <message>
            <source>Without a goal</source>
            <translation>Без цели</translation>
        </message>
        <message>
            <source>Goal and measure</source>
            <translation>Цель и мероприятие</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Мониторинг</translation>
        </message>
        <message>
            <source>Goal: {text}</source>
            <translation>Цель: {text}</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>даты нет</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>пока никто</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>срок: {day}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>выполнено</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыто</translation>
        </message>
    </context>
    <context>
        <name>PrintPage</name>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Save it as PDF.</source>
            <translation>Принтер не принял документ. Сохраните его в PDF.</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Отправлено на принтер</translation>
        </message>
        <message>
            <source>Saved as PDF</source>
            <translation>Сохранено в PDF</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Сохранить в PDF…</translation>
        </message>
        <message>
            <source>Before you print</source>
            <translation>Перед печатью</translation>
        </message>
        <message>
            <source>I have read this</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Print: {document}</source>
            <translation>Печать: {document}</translation>
        </message>
        <message>
            <source>There is no paper to print</source>
            <translation>Нет документа для печати</translation>
        </message>
        <message>
            <source>Read the safety note first</source>
            <translation>Сначала прочитайте заметку о безопасности</translation>
        </message>
        <message>
            <source>Something above is not ready</source>
            <translation>Выше не всё готово</translation>
        </message>
        <message>
            <source>This paper has not been printed yet</source>
            <translation>Этот документ ещё не печатался</translation>
        </message>
        <message>
            <source>last: {date}</source>
            <translation>последний раз: {date}</translation>
        </message>
        <message numerus="yes">
            <source>Printed %n time(s)</source>
            <translation>
                <numerusform>Печатали %n раз</numerusform>
                <numerusform>Печатали %n раза</numerusform>
                <numerusform>Печатали %n раз</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Сохранить документ</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Файлы PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>PrintPanel</name>
        <message>
            <source>not ready</source>
            <translation>не готово</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n вопрос</numerusform>
                <numerusform>%n вопроса</numerusform>
                <numerusform>%n вопросов</numerusform>
            </translation>
        </message>
        <message>
            <source>ready</source>
            <translation>готово</translation>
        </message>
        <message>
            <source>Who will read it</source>
            <translation>Кто будет читать</translation>
        </message>
        <message>
            <source>Reader of the paper</source>
            <translation>Читатель документа</translation>
        </message>
        <message>
            <source>Body that gets its own measures</source>
            <translation>Орган, который получает свои мероприятия</translation>
        </message>
        <message>
            <source>What the paper is about</source>
            <translation>О чём документ</translation>
        </message>
        <message>
            <source>Sees everything that this paper can say</source>
            <translation>Видит всё, что может содержать документ</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Язык документа</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экземпляры</translation>
        </message>
        <message>
            <source>Ready to print?</source>
            <translation>Готово к печати?</translation>
        </message>
        <message>
            <source>Why it is printed (kept in the journal)</source>
            <translation>Зачем печатается (хранится в журнале)</translation>
        </message>
        <message>
            <source>Referral to a service</source>
            <translation>Направление в службу</translation>
        </message>
        <message>
            <source>Sitting of the Commission</source>
            <translation>Заседание Комиссии</translation>
        </message>
        <message>
            <source>Handing over of materials</source>
            <translation>Передача материалов</translation>
        </message>
        <message>
            <source>Lawful request</source>
            <translation>Законный запрос</translation>
        </message>
        <message>
            <source>Paper file of the case</source>
            <translation>Бумажное дело</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) left out</source>
            <translation>
                <numerusform>пропущено %n поле</numerusform>
                <numerusform>пропущено %n поля</numerusform>
                <numerusform>пропущено %n полей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProcedureCard</name>
        <message>
            <source>Procedure and law</source>
            <translation>Порядок и закон</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Чья</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Кто проверил</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>пока никто</translation>
        </message>
        <message>
            <source>Entries by their sources</source>
            <translation>Записи по источникам</translation>
        </message>
        <message>
            <source>The version that the office adopted cannot be read any more: {fault}. The built-in one is used. Nothing of the cases is lost.</source>
            <translation>Версию, принятую учреждением, больше нельзя прочитать: {fault}. Действует встроенная. Данные дел не потеряны.</translation>
        </message>
        <message>
            <source>Use the built-in version again</source>
            <translation>Вернуться к встроенной версии</translation>
        </message>
        <message>
            <source>Use the built-in version again?</source>
            <translation>Вернуться к встроенной версии?</translation>
        </message>
        <message>
            <source>New cases follow it from now on. Cases that are open keep their version.</source>
            <translation>Новые дела пойдут по ней. Открытые дела останутся на своей версии.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Use the built-in one</source>
            <translation>Использовать встроенную</translation>
        </message>
        <message numerus="yes">
            <source>Move %n case(s) to the present version?</source>
            <translation>
                <numerusform>Перевести %n дело на текущую версию?</numerusform>
                <numerusform>Перевести %n дела на текущую версию?</numerusform>
                <numerusform>Перевести %n дел на текущую версию?</numerusform>
            </translation>
        </message>
        <message>
            <source>Their steps, deadlines, findings and rights follow it from then on. This is not undone. What is recorded stays as it is.</source>
            <translation>Шаги, сроки, выводы и права в них пойдут по ней. Отменить это нельзя. Записанное остаётся как есть.</translation>
        </message>
        <message>
            <source>Move all</source>
            <translation>Перевести все</translation>
        </message>
        <message>
            <source>Moving the cases</source>
            <translation>Перевод дел</translation>
        </message>
        <message>
            <source>Bringing the cases into line</source>
            <translation>Пересчёт дел</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) moved</source>
            <translation>
                <numerusform>Переведено %n дело</numerusform>
                <numerusform>Переведено %n дела</numerusform>
                <numerusform>Переведено %n дел</numerusform>
            </translation>
        </message>
        <message>
            <source>adopted by this office</source>
            <translation>принята этим учреждением</translation>
        </message>
        <message>
            <source>built into the program</source>
            <translation>встроена в программу</translation>
        </message>
        <message>
            <source>A pack lies beside the vault, but it has a fault: {fault}</source>
            <translation>Рядом с хранилищем лежит пакет правил, но в нём ошибка: {fault}</translation>
        </message>
        <message>
            <source>Found beside the vault: version {version}</source>
            <translation>Рядом с хранилищем найдена версия {version}</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>Посмотреть…</translation>
        </message>
        <message>
            <source>All open cases follow this version.</source>
            <translation>Все открытые дела идут по этой версии.</translation>
        </message>
        <message numerus="yes">
            <source>%n open case(s) keep another version</source>
            <translation>
                <numerusform>%n открытое дело на другой версии</numerusform>
                <numerusform>%n открытых дела на другой версии</numerusform>
                <numerusform>%n открытых дел на другой версии</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n дело</numerusform>
                <numerusform>%n дела</numerusform>
                <numerusform>%n дел</numerusform>
            </translation>
        </message>
        <message>
            <source>Move all…</source>
            <translation>Перевести все…</translation>
        </message>
    </context>
    <context>
        <name>ProcedurePage</name>
        <message>
            <source>Procedure and law</source>
            <translation>Порядок и закон</translation>
        </message>
        <message>
            <source>The printer did not take the poster. Save it.</source>
            <translation>Принтер не принял плакат. Сохраните его.</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Отправлено на принтер</translation>
        </message>
        <message>
            <source>Saved as PDF</source>
            <translation>Сохранено в PDF</translation>
        </message>
        <message>
            <source>{pack} · version {version}</source>
            <translation>{pack} · версия {version}</translation>
        </message>
        <message>
            <source>Check a work situation</source>
            <translation>Проверить ситуацию с работой</translation>
        </message>
        <message>
            <source>Save poster…</source>
            <translation>Сохранить плакат…</translation>
        </message>
        <message>
            <source>Print poster</source>
            <translation>Печать плаката</translation>
        </message>
        <message>
            <source>Pathway</source>
            <translation>Маршрут</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Whole width</source>
            <translation>По ширине</translation>
        </message>
        <message>
            <source>Arrows: next step · Enter: its rule</source>
            <translation>Стрелки: соседний шаг · Enter: его правило</translation>
        </message>
        <message>
            <source>Language of the drawing</source>
            <translation>Язык схемы</translation>
        </message>
        <message>
            <source>Save the poster</source>
            <translation>Сохранить плакат</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Файлы PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} из {total}</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Остановка…</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>The child and the school</source>
            <translation>Ребёнок и школа</translation>
        </message>
        <message>
            <source>The work</source>
            <translation>Работа</translation>
        </message>
        <message>
            <source>Papers, loads, hazards</source>
            <translation>Документы, грузы, вредные факторы</translation>
        </message>
        <message>
            <source>Danger and exploitation</source>
            <translation>Опасность и эксплуатация</translation>
        </message>
        <message>
            <source>Family and origin</source>
            <translation>Семья и происхождение</translation>
        </message>
        <message>
            <source>Day of the facts</source>
            <translation>День событий</translation>
        </message>
        <message>
            <source>or date of birth</source>
            <translation>или дата рождения</translation>
        </message>
    </context>
    <context>
        <name>RaidGrid</name>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Children found</source>
            <translation>Выявленные дети</translation>
        </message>
    </context>
    <context>
        <name>RaidModel</name>
        <message>
            <source>Family name, given name</source>
            <translation>Фамилия, имя</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Что делал</translation>
        </message>
        <message>
            <source>In school hours</source>
            <translation>Во время уроков</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>С кем</translation>
        </message>
        <message>
            <source>Handed over to</source>
            <translation>Кому передан</translation>
        </message>
        <message>
            <source>Seen at once</source>
            <translation>Замечено сразу</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>срочно</translation>
        </message>
        <message>
            <source>known case</source>
            <translation>известное дело</translation>
        </message>
        <message>
            <source>under 14</source>
            <translation>младше 14</translation>
        </message>
        <message>
            <source>papers kept</source>
            <translation>документы удержаны</translation>
        </message>
        <message>
            <source>begin to type…</source>
            <translation>начните ввод…</translation>
        </message>
    </context>
    <context>
        <name>RaidPage</name>
        <message>
            <source>Enter: next cell · Ctrl+D: as in the line above · Ctrl+V: paste rows · Ctrl+Backspace: take the line away</source>
            <translation>Enter: следующая ячейка · Ctrl+D: как в строке выше · Ctrl+V: вставить строки · Ctrl+Backspace: убрать строку</translation>
        </message>
        <message>
            <source>Line {number}</source>
            <translation>Строка {number}</translation>
        </message>
        <message>
            <source>An age cannot be read: “14”, “≈ 14” or “13–15” will do.</source>
            <translation>Возраст не распознан: можно «14», «≈ 14» или «13–15».</translation>
        </message>
        <message>
            <source>Some fields need another look. Nothing is lost.</source>
            <translation>Проверьте ещё раз некоторые поля. Ничего не потеряно.</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren)</source>
            <translation>
                <numerusform>%n ребёнок</numerusform>
                <numerusform>%n ребёнка</numerusform>
                <numerusform>%n детей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under 14</source>
            <translation>
                <numerusform>%n младше 14</numerusform>
                <numerusform>%n младше 14</numerusform>
                <numerusform>%n младше 14</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n urgent</source>
            <translation>
                <numerusform>%n срочный</numerusform>
                <numerusform>%n срочных</numerusform>
                <numerusform>%n срочных</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Save and open %n case(s)</source>
            <translation>
                <numerusform>Сохранить и завести %n дело</numerusform>
                <numerusform>Сохранить и завести %n дела</numerusform>
                <numerusform>Сохранить и завести %n дел</numerusform>
            </translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>What is common is written once; each child is one line</source>
            <translation>Общее записывается один раз; на каждого ребёнка – одна строка</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Lock (Ctrl+L)</source>
            <translation>Заблокировать (Ctrl+L)</translation>
        </message>
    </context>
    <context>
        <name>ReadersBody</name>
        <message>
            <source>Persons who may know as well, for a team or for named people only</source>
            <translation>Кто ещё может знать: для группы или только для названных сотрудников</translation>
        </message>
    </context>
    <context>
        <name>RecordSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
    </context>
    <context>
        <name>RecordTab</name>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать из списка</translation>
        </message>
        <message>
            <source>suspected</source>
            <translation>под подозрением</translation>
        </message>
        <message>
            <source>danger</source>
            <translation>опасность</translation>
        </message>
        <message>
            <source>Mark this person as suspected?</source>
            <translation>Отметить, что это лицо под подозрением?</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Mark as suspected</source>
            <translation>Отметить подозрение</translation>
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
            <translation>Если парольная фраза забыта, хранилище откроет только этот ключ. Он показан сейчас и больше не появится. Храните лист в запечатанном конверте отдельно от компьютера.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить в PDF…</translation>
        </message>
        <message>
            <source>Type the whole key back from the paper</source>
            <translation>Введите весь ключ с бумаги</translation>
        </message>
        <message>
            <source>This is another key. Compare it with the sheet.</source>
            <translation>Это другой ключ. Сверьте его с листом.</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Сохранить лист с ключом</translation>
        </message>
        <message>
            <source>Saved. Move the file away from this computer after printing it.</source>
            <translation>Сохранено. После печати уберите файл с этого компьютера.</translation>
        </message>
        <message>
            <source>The printer did not take the sheet. Save it as PDF.</source>
            <translation>Принтер не принял лист. Сохраните его в PDF.</translation>
        </message>
        <message>
            <source>Sent to the printer. Compare the paper with the screen.</source>
            <translation>Отправлено на принтер. Сверьте бумагу с экраном.</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery key</source>
            <translation>Ключ восстановления</translation>
        </message>
        <message>
            <source>Open with the recovery key</source>
            <translation>Открыть ключом восстановления</translation>
        </message>
        <message>
            <source>Type the key from the printed sheet: 8 groups. Capitals and dashes do not matter. Without that sheet, ask a supervisor for a single-use phrase.</source>
            <translation>Введите ключ с напечатанного листа: 8 групп. Заглавные буквы и дефисы не важны. Нет этого листа – попросите у руководителя одноразовую фразу.</translation>
        </message>
        <message>
            <source>Whose passphrase</source>
            <translation>Чья парольная фраза</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Set passphrase and open</source>
            <translation>Задать фразу и открыть</translation>
        </message>
    </context>
    <context>
        <name>ReferralsPage</name>
        <message>
            <source>Referrals</source>
            <translation>Направления</translation>
        </message>
        <message>
            <source>Referral number, return code, case number or receiver</source>
            <translation>Номер направления, код талона, номер дела или получатель</translation>
        </message>
        <message numerus="yes">
            <source>%n without a receipt in time</source>
            <translation>
                <numerusform>%n без подтверждения в срок</numerusform>
                <numerusform>%n без подтверждения в срок</numerusform>
                <numerusform>%n без подтверждения в срок</numerusform>
            </translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Показать ещё</translation>
        </message>
        <message>
            <source>Nothing fits “{text}”</source>
            <translation>Ничего не найдено: «{text}»</translation>
        </message>
        <message>
            <source>No referral here</source>
            <translation>Здесь направлений нет</translation>
        </message>
        <message>
            <source>A referral is written on its case and appears here once it is there.</source>
            <translation>Направление составляют в деле, после этого оно появляется здесь.</translation>
        </message>
        <message>
            <source>sent {when}</source>
            <translation>отправлено: {when}</translation>
        </message>
        <message>
            <source>receipt {due} · office default</source>
            <translation>подтверждение: {due} · срок учреждения</translation>
        </message>
        <message>
            <source>Record the receipt</source>
            <translation>Записать получение</translation>
        </message>
        <message>
            <source>Check and send</source>
            <translation>Проверить и отправить</translation>
        </message>
        <message>
            <source>Write feedback</source>
            <translation>Внести обратную связь</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказано</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>завершено</translation>
        </message>
        <message>
            <source>recalled</source>
            <translation>отозвано</translation>
        </message>
        <message>
            <source>Awaiting a receipt</source>
            <translation>Ожидают подтверждения</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Приняты</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Черновики</translation>
        </message>
        <message>
            <source>Ended or recalled</source>
            <translation>Завершены или отозваны</translation>
        </message>
    </context>
    <context>
        <name>ReferralsTab</name>
        <message>
            <source>Referrals</source>
            <translation>Направления</translation>
        </message>
        <message>
            <source>New referral</source>
            <translation>Новое направление</translation>
        </message>
        <message>
            <source>No referral yet. A draft leaves the office only when you send it.</source>
            <translation>Направлений пока нет. Черновик уходит из учреждения, только когда вы его отправите.</translation>
        </message>
        <message>
            <source>In the National Referral Mechanism the child goes by its number only.</source>
            <translation>В Национальном механизме перенаправления ребёнок указывается только под номером.</translation>
        </message>
        <message>
            <source>Only what the receiver needs; no account of the exploitation.</source>
            <translation>Только то, что нужно получателю; без рассказа об эксплуатации.</translation>
        </message>
        <message>
            <source>Draft of a referral</source>
            <translation>Черновик направления</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Сохранить черновик</translation>
        </message>
        <message>
            <source>To: {receiver}. {ground} It gets a number and a return code.</source>
            <translation>Получатель: {receiver}. {ground} Будут присвоены номер и код талона.</translation>
        </message>
        <message>
            <source>Send this referral?</source>
            <translation>Отправить это направление?</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>Return code {code}. A receipt is not undone.</source>
            <translation>Код талона: {code}. Запись о получении не отменяется.</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Подтверждение получения</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Обратная связь</translation>
        </message>
        <message>
            <source>It stays readable with its reason. This is not undone.</source>
            <translation>Направление и причина отзыва остаются видны. Отменить отзыв нельзя.</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Service ended</source>
            <translation>Оказание услуги завершено</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>What the receiver will read</source>
            <translation>Что прочитает получатель</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Удалить черновик</translation>
        </message>
        <message>
            <source>No ground covers this receiver</source>
            <translation>Нет основания для этого получателя</translation>
        </message>
        <message>
            <source>Send…</source>
            <translation>Отправить…</translation>
        </message>
        <message>
            <source>Receipt…</source>
            <translation>Получение…</translation>
        </message>
        <message>
            <source>Recall…</source>
            <translation>Отозвать…</translation>
        </message>
        <message>
            <source>Feedback…</source>
            <translation>Обратная связь…</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Завершить…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Record a ground</source>
            <translation>Записать основание</translation>
        </message>
    </context>
    <context>
        <name>RehearseSheet</name>
        <message>
            <source>Try the restore</source>
            <translation>Проба восстановления</translation>
        </message>
        <message>
            <source>The copy is restored into a trial vault, opened, counted and compared, and a case taken by chance is built from it. Then every trace of the trial is removed. Your vault is not touched.</source>
            <translation>Копия восстанавливается в пробное хранилище, его открывают, считают и сравнивают, и одно случайное дело собирается из него заново. Затем от пробы не остаётся следа. Ваше хранилище не затрагивается.</translation>
        </message>
        <message>
            <source>Passphrase of the day of the backup</source>
            <translation>Парольная фраза на день создания копии</translation>
        </message>
        <message>
            <source>This is the recovery key</source>
            <translation>Это ключ восстановления</translation>
        </message>
        <message>
            <source>Trying the restore</source>
            <translation>Проба восстановления</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Попробовать</translation>
        </message>
        <message>
            <source>Backup file</source>
            <translation>Файл резервной копии</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
    </context>
    <context>
        <name>RestoreSealedSheet</name>
        <message>
            <source>Restore a backup of the sealed cases</source>
            <translation>Восстановление копии дел особой защиты</translation>
        </message>
        <message>
            <source>It is checked first and then put beside the office's vault. A damaged file is put aside under another name. It opens if you were named in it on its day.</source>
            <translation>Копия сначала проверяется, затем кладётся рядом с хранилищем учреждения. Повреждённый файл откладывается под другим именем. Она откроется, если в её день вы были допущены.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>Backups that were found, newest first</source>
            <translation>Найденные копии, сначала новые</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Другой файл…</translation>
        </message>
        <message>
            <source>The sealed cases are as in that backup. Look through who opens them.</source>
            <translation>Дела особой защиты теперь такие, как в этой копии. Проверьте, кто их открывает.</translation>
        </message>
        <message>
            <source>Taken out again, because they were taken out after that backup: {names}. Name them anew if they should open the sealed cases.</source>
            <translation>Снова лишены доступа, потому что лишились его после этой копии: {names}. Дайте допуск заново, если они должны открывать дела особой защиты.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Backup file</source>
            <translation>Файл резервной копии</translation>
        </message>
    </context>
    <context>
        <name>RestoreSheet</name>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановить из резервной копии</translation>
        </message>
        <message>
            <source>The backup is checked and put into a folder as a new vault. A vault that is already there is never replaced.</source>
            <translation>Копия проверяется и помещается в папку как новое хранилище. Имеющееся хранилище никогда не заменяется.</translation>
        </message>
        <message>
            <source>Backup file</source>
            <translation>Файл резервной копии</translation>
        </message>
        <message>
            <source>Check the backup</source>
            <translation>Проверить копию</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>Восстановление из копии</translation>
        </message>
        <message>
            <source>Backups that were found, newest first</source>
            <translation>Найденные копии, сначала новые</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>В папку</translation>
        </message>
        <message>
            <source>Passphrase of the day of the backup</source>
            <translation>Парольная фраза на день создания копии</translation>
        </message>
        <message>
            <source>This is the recovery key</source>
            <translation>Это ключ восстановления</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>Проверка резервной копии</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
    </context>
    <context>
        <name>Results</name>
        <message>
            <source>What the law says</source>
            <translation>Что говорит закон</translation>
        </message>
        <message>
            <source>No law table for this day</source>
            <translation>На этот день таблицы норм нет</translation>
        </message>
        <message>
            <source>Nothing can be said yet: answer what is asked below.</source>
            <translation>Пока сказать нечего: ответьте на вопросы ниже.</translation>
        </message>
        <message>
            <source>if the child is {ages}</source>
            <translation>если ребёнку {ages}</translation>
        </message>
        <message>
            <source>Not known, and it matters</source>
            <translation>Неизвестно, но важно</translation>
        </message>
        <message>
            <source>Rights of the child</source>
            <translation>Права ребёнка</translation>
        </message>
    </context>
    <context>
        <name>RetentionPage</name>
        <message>
            <source>Nothing is erased by itself: one supervisor asks, another agrees</source>
            <translation>Само ничего не удаляется: один руководитель предлагает, другой соглашается</translation>
        </message>
        <message>
            <source>Due for review</source>
            <translation>Пора решить</translation>
        </message>
        <message>
            <source>Waiting for a second person</source>
            <translation>Ждут второго человека</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Запреты на удаление</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Keeping and erasing</source>
            <translation>Хранение и удаление</translation>
        </message>
        <message>
            <source>Today is {day} by this computer, which does not fit the journal. Nothing is due until somebody says that the date is right.</source>
            <translation>По этому компьютеру сегодня {day}, это не сходится с журналом. Пока дату не подтвердят, ни один срок не считается истёкшим.</translation>
        </message>
        <message>
            <source>The date is right</source>
            <translation>Дата верна</translation>
        </message>
        <message>
            <source>The ledger of erasures beside the vault was altered. What the vault itself knows is whole; a restored backup may show a case that was erased.</source>
            <translation>Реестр удалений рядом с хранилищем был изменён. То, что знает само хранилище, цело; в восстановленной копии может появиться удалённое дело.</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>Решать пока нечего</translation>
        </message>
        <message>
            <source>When the period of a closed case ends, it stands here, and a supervisor decides: keep it longer, take out who it is about, or erase it.</source>
            <translation>Когда срок хранения закрытого дела истекает, оно появляется здесь, и руководитель решает: хранить дальше, обезличить или удалить.</translation>
        </message>
        <message>
            <source>Nothing waits for a second person</source>
            <translation>Ничто не ждёт второго человека</translation>
        </message>
        <message>
            <source>What one supervisor asks to erase or anonymise stands here for another.</source>
            <translation>Что один руководитель предложил удалить или обезличить, ждёт здесь другого.</translation>
        </message>
        <message>
            <source>No case is on hold</source>
            <translation>Запретов на удаление нет</translation>
        </message>
        <message>
            <source>A case that a court, a prosecutor or a complaint still needs is put on hold on its page, under “More”.</source>
            <translation>Дело, которое ещё нужно суду, прокурору или для жалобы, защищают от удаления на его странице, кнопка «Ещё».</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Корзина пуста</translation>
        </message>
        <message>
            <source>A case opened in error is put here on its page, under “More”.</source>
            <translation>Дело, открытое по ошибке, кладут сюда на его странице, кнопка «Ещё».</translation>
        </message>
        <message>
            <source>Nothing was erased yet</source>
            <translation>Пока ничего не удалялось</translation>
        </message>
        <message>
            <source>Every erasure leaves its number, its day and who agreed, without a name.</source>
            <translation>От каждого удаления остаются номер, день и кто согласился, без имени ребёнка.</translation>
        </message>
    </context>
    <context>
        <name>ReturnTab</name>
        <message>
            <source>Identity</source>
            <translation>Личность</translation>
        </message>
        <message>
            <source>Who the child is, and of which country</source>
            <translation>Кто этот ребёнок и из какой страны</translation>
        </message>
        <message>
            <source>Contact and tracing</source>
            <translation>Обращение и розыск семьи</translation>
        </message>
        <message>
            <source>Held while contact could endanger the child</source>
            <translation>Приостановлено, пока контакт может быть опасен для ребёнка</translation>
        </message>
        <message>
            <source>Decision and hand-over</source>
            <translation>Решение и передача</translation>
        </message>
        <message>
            <source>The child is heard; a receipt is kept; news after 1 and 3 months</source>
            <translation>Ребёнка выслушивают; расписка хранится; сведения через 1 и 3 месяца</translation>
        </message>
        <message>
            <source>A return is opened for a child who is outside its own country and without parental care: from here to another country, or a child of this country from abroad.</source>
            <translation>Возвращение открывают для ребёнка, который находится вне своей страны и без попечения родителей: отсюда в другую страну или ребёнка этой страны из-за рубежа.</translation>
        </message>
        <message>
            <source>Open a return</source>
            <translation>Открыть возвращение</translation>
        </message>
        <message>
            <source>No return is open</source>
            <translation>Открытых возвращений нет</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Этапы</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Open another</source>
            <translation>Открыть ещё одно</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>передан</translation>
        </message>
        <message>
            <source>the child stays</source>
            <translation>ребёнок остаётся</translation>
        </message>
        <message>
            <source>goes on</source>
            <translation>продолжается</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>done</source>
            <translation>выполнено</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыто</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>приостановлено</translation>
        </message>
        <message>
            <source>later</source>
            <translation>позже</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>не требуется</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>The notice to the mission of {day} counts as the contact.</source>
            <translation>Уведомление представительства от {day} считается обращением.</translation>
        </message>
        <message>
            <source>News after the return</source>
            <translation>Сведения после возвращения</translation>
        </message>
        <message>
            <source>Record news</source>
            <translation>Записать сведения</translation>
        </message>
        <message>
            <source>What was learned</source>
            <translation>Что узнали</translation>
        </message>
        <message>
            <source>unsafe</source>
            <translation>небезопасно</translation>
        </message>
    </context>
    <context>
        <name>ReviewBody</name>
        <message>
            <source>Review of the plan</source>
            <translation>Пересмотр плана</translation>
        </message>
        <message>
            <source>With the child and the family; ask both what has changed.</source>
            <translation>С ребёнком и семьёй; спросите обоих, что изменилось.</translation>
        </message>
    </context>
    <context>
        <name>RightsCard</name>
        <message>
            <source>The recorded facts point to no particular right yet.</source>
            <translation>Записанные факты пока не указывают на определённое право.</translation>
        </message>
        <message>
            <source>To the plan</source>
            <translation>К плану</translation>
        </message>
        <message>
            <source>Rights of the child</source>
            <translation>Права ребёнка</translation>
        </message>
        <message>
            <source>Add to the plan: {right}</source>
            <translation>Добавить в план: {right}</translation>
        </message>
    </context>
    <context>
        <name>RightsSheet</name>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Сохранить PDF…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>RulePanel</name>
        <message>
            <source>Choose a step to read its rule.</source>
            <translation>Выберите шаг, чтобы прочитать его правило.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>if: {condition}</source>
            <translation>если: {condition}</translation>
        </message>
        <message>
            <source>Needed when</source>
            <translation>Нужен, когда</translation>
        </message>
        <message>
            <source>Done when</source>
            <translation>Выполнен, когда</translation>
        </message>
        <message>
            <source>Not needed when</source>
            <translation>Не нужен, когда</translation>
        </message>
        <message>
            <source>On hold while</source>
            <translation>Приостановлен, пока</translation>
        </message>
        <message>
            <source>Free again when</source>
            <translation>Снова разрешён, когда</translation>
        </message>
        <message>
            <source>Open again when</source>
            <translation>Снова открывается, когда</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Условия</translation>
        </message>
        <message>
            <source>Comes after: {code} {step}</source>
            <translation>Идёт после: {code} {step}</translation>
        </message>
        <message>
            <source>Does not wait if: {condition}</source>
            <translation>Не ждёт, если: {condition}</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Действия</translation>
        </message>
    </context>
    <context>
        <name>SealSheet</name>
        <message>
            <source>Seal case {number}</source>
            <translation>Дело {number}: взять под особую защиту</translation>
        </message>
        <message>
            <source>Everything of this child moves to the sealed cases: it is copied, compared record by record, and then taken out of the office's vault. The office keeps the number and the keeper. Copies made earlier still hold it until they expire.</source>
            <translation>Все сведения об этом ребёнке переходят в дела особой защиты: копируются, сверяются запись за записью и затем убираются из хранилища учреждения. В учреждении остаются номер и кто ведёт дело. В прежних резервных копиях сведения ещё есть, пока не истечёт их срок.</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Взять под защиту</translation>
        </message>
        <message>
            <source>Who reads it there, beside you</source>
            <translation>Кто будет читать его там кроме вас</translation>
        </message>
        <message numerus="yes">
            <source>The child's name also stands in %n other case(s), which stay as they are. Also look at:</source>
            <translation>
                <numerusform>Имя ребёнка есть ещё в %n другом деле, оно останется как есть. Посмотрите также:</numerusform>
                <numerusform>Имя ребёнка есть ещё в %n других делах, они останутся как есть. Посмотрите также:</numerusform>
                <numerusform>Имя ребёнка есть ещё в %n других делах, они останутся как есть. Посмотрите также:</numerusform>
            </translation>
        </message>
        <message>
            <source>Case {number} is sealed. Receipt: {mark}</source>
            <translation>Дело {number} под особой защитой. Квитанция: {mark}</translation>
        </message>
    </context>
    <context>
        <name>SealedBand</name>
        <message>
            <source>SEALED CASES · only the people named here open them</source>
            <translation>ДЕЛА ОСОБОЙ ЗАЩИТЫ · их открывают только допущенные люди</translation>
        </message>
        <message>
            <source>Back to the office's cases</source>
            <translation>К делам учреждения</translation>
        </message>
    </context>
    <context>
        <name>SealedPage</name>
        <message>
            <source>They lie in a second vault that only named people open</source>
            <translation>Они лежат во втором хранилище, которое открывают только допущенные люди</translation>
        </message>
        <message>
            <source>Sealed cases</source>
            <translation>Дела особой защиты</translation>
        </message>
        <message>
            <source>Show the sealed cases</source>
            <translation>Показать дела особой защиты</translation>
        </message>
        <message>
            <source>Opening the sealed cases in an emergency</source>
            <translation>Экстренное открытие дел особой защиты</translation>
        </message>
        <message>
            <source>The opening and your reason stand in both journals, and the keeper of a case you open is told. Each case asks for its own reason.</source>
            <translation>Открытие и ваша причина записываются в оба журнала, а тот, кто ведёт открытое дело, узнает об этом. Для каждого дела причина спрашивается отдельно.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>This is our vault of sealed cases</source>
            <translation>Это наше хранилище особой защиты</translation>
        </message>
        <message>
            <source>A case about an official, a shelter address or an organised group can be kept from the rest of the office, not by a rule but by encryption: who is not named cannot open it, with no program.</source>
            <translation>Дело о должностном лице, об адресе приюта или об организованной группе можно скрыть от остальных сотрудников не правилом, а шифрованием: кто не допущен, не откроет его никакой программой.</translation>
        </message>
        <message>
            <source>Make the vault of sealed cases…</source>
            <translation>Создать хранилище дел особой защиты…</translation>
        </message>
        <message>
            <source>A supervisor can make the vault for them.</source>
            <translation>Хранилище для них может создать руководитель.</translation>
        </message>
        <message>
            <source>No case is sealed in this office</source>
            <translation>В этом учреждении нет дел особой защиты</translation>
        </message>
        <message>
            <source>Restore a backup of the sealed cases…</source>
            <translation>Восстановить копию дел особой защиты…</translation>
        </message>
        <message>
            <source>Their file is not beside the office's vault. Put it back there with its key file, or restore a backup.</source>
            <translation>Их файла нет рядом с хранилищем учреждения. Верните его туда вместе с файлом ключа или восстановите резервную копию.</translation>
        </message>
        <message>
            <source>Sealed cases:</source>
            <translation>Дела особой защиты:</translation>
        </message>
        <message>
            <source>This is our vault: use it…</source>
            <translation>Это наше хранилище: открыть…</translation>
        </message>
        <message>
            <source>The vault of sealed cases does not hold {numbers}: it came back from an older backup. A newer backup may hold them.</source>
            <translation>В хранилище дел особой защиты нет {numbers}: оно восстановлено из более старой копии. Возможно, они есть в более новой.</translation>
        </message>
        <message>
            <source>You are among the sealed cases.</source>
            <translation>Вы сейчас в делах особой защиты.</translation>
        </message>
        <message>
            <source>You are named here. The same passphrase has opened them.</source>
            <translation>Вы допущены. Их открыла та же парольная фраза.</translation>
        </message>
        <message>
            <source>You are not named, but you may open them in an emergency: with a reason, which the keepers see.</source>
            <translation>Вы не допущены, но можете открыть их в экстренном порядке: с указанием причины, которую увидят те, кто ведёт дела.</translation>
        </message>
        <message>
            <source>Open in an emergency…</source>
            <translation>Открыть в экстренном порядке…</translation>
        </message>
        <message>
            <source>You are not named. A supervisor who is named can name you.</source>
            <translation>Вы не допущены. Допустить вас может руководитель, который допущен сам.</translation>
        </message>
        <message>
            <source>Their journal</source>
            <translation>Их журнал</translation>
        </message>
        <message>
            <source>Keeping and erasing them</source>
            <translation>Их хранение и удаление</translation>
        </message>
        <message>
            <source>Numbers and keepers</source>
            <translation>Номера и кто ведёт</translation>
        </message>
        <message>
            <source>No case is sealed yet.</source>
            <translation>Пока таких дел нет.</translation>
        </message>
        <message>
            <source>Keeper: {name}</source>
            <translation>Ведёт: {name}</translation>
        </message>
        <message>
            <source>sealed on {day}</source>
            <translation>под особой защитой с {day}</translation>
        </message>
        <message numerus="yes">
            <source>receipt {mark}, %n record(s)</source>
            <translation>
                <numerusform>квитанция {mark}, %n запись</numerusform>
                <numerusform>квитанция {mark}, %n записи</numerusform>
                <numerusform>квитанция {mark}, %n записей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionTabs</name>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>More tabs</source>
            <translation>Другие вкладки</translation>
        </message>
    </context>
    <context>
        <name>ServiceTable</name>
        <message>
            <source>Without a measure</source>
            <translation>Без мероприятия</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Кто оказывает</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>Запланировано на</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Оказано</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>{measure} · done on {day}</source>
            <translation>{measure} · выполнено {day}</translation>
        </message>
        <message>
            <source>Measure done, or late…</source>
            <translation>Мероприятие выполнено или опаздывает…</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>пока никто</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>скрыто</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n раз</numerusform>
                <numerusform>%n раза</numerusform>
                <numerusform>%n раз</numerusform>
            </translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>late, not begun</source>
            <translation>просрочено, не начато</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>запланировано</translation>
        </message>
        <message>
            <source>being given</source>
            <translation>оказывается</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>завершено</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>не оказано</translation>
        </message>
        <message>
            <source>Measures of the plan without a service</source>
            <translation>Мероприятия плана без услуги</translation>
        </message>
        <message>
            <source>Plan the service</source>
            <translation>Запланировать услугу</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Yours, and those of the office</source>
            <translation>Ваши и общие для учреждения</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Язык и внешний вид</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>You and this vault</source>
            <translation>Вы и это хранилище</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Хранилище</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Code of the vault</source>
            <translation>Код хранилища</translation>
        </message>
        <message>
            <source>Cover the screen after</source>
            <translation>Закрывать экран через</translation>
        </message>
        <message>
            <source>Change passphrase…</source>
            <translation>Сменить парольную фразу…</translation>
        </message>
        <message>
            <source>Other vault…</source>
            <translation>Другое хранилище…</translation>
        </message>
        <message>
            <source>As the office: {minutes} min</source>
            <translation>Как в учреждении: {minutes} мин</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} мин</translation>
        </message>
        <message>
            <source>About the program</source>
            <translation>О программе</translation>
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
            <translation>Лицензии компонентов…</translation>
        </message>
        <message>
            <source>You are changing your passphrase.</source>
            <translation>Вы меняете свою парольную фразу.</translation>
        </message>
    </context>
    <context>
        <name>SittingPage</name>
        <message>
            <source>Sitting</source>
            <translation>Заседание</translation>
        </message>
        <message>
            <source>Print the minutes</source>
            <translation>Печать протокола</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Close the sitting</source>
            <translation>Закрыть заседание</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>Следующий вопрос</translation>
        </message>
        <message>
            <source>Previous item</source>
            <translation>Предыдущий вопрос</translation>
        </message>
        <message>
            <source>Change the sitting</source>
            <translation>Изменить заседание</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Добавить члена Комиссии</translation>
        </message>
        <message>
            <source>Close the sitting?</source>
            <translation>Закрыть заседание?</translation>
        </message>
        <message>
            <source>After that its agenda and decisions stay as they are.</source>
            <translation>После этого повестка дня и решения не меняются.</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>Оставить открытым</translation>
        </message>
        <message>
            <source>Sitting {number}</source>
            <translation>Заседание {number}</translation>
        </message>
        <message>
            <source>{decided} of {items} decided</source>
            <translation>решено: {decided} из {items}</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыто</translation>
        </message>
        <message>
            <source>The agenda is empty</source>
            <translation>Повестка дня пуста</translation>
        </message>
        <message>
            <source>Put cases on it on the page Commission, or on a case.</source>
            <translation>Внесите дела в повестку на странице «Комиссия» или в самом деле.</translation>
        </message>
        <message>
            <source>The sitting can be closed once there is something on its agenda.</source>
            <translation>Заседание можно закрыть, когда в повестке что-то есть.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) to decide before the sitting can be closed.</source>
            <translation>
                <numerusform>Нужно решить ещё %n вопрос, затем заседание можно закрыть.</numerusform>
                <numerusform>Нужно решить ещё %n вопроса, затем заседание можно закрыть.</numerusform>
                <numerusform>Нужно решить ещё %n вопросов, затем заседание можно закрыть.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sitting is closed; its agenda and decisions stay as they are.</source>
            <translation>Заседание закрыто; повестка дня и решения остаются как есть.</translation>
        </message>
    </context>
    <context>
        <name>SittingPlanner</name>
        <message>
            <source>New sitting</source>
            <translation>Новое заседание</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Члены комиссии</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Добавить члена Комиссии</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Save the sitting</source>
            <translation>Сохранить заседание</translation>
        </message>
        <message>
            <source>The sitting is not saved</source>
            <translation>Заседание не сохранено</translation>
        </message>
        <message>
            <source>What was typed will be gone.</source>
            <translation>Введённое не сохранится.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Продолжить ввод</translation>
        </message>
    </context>
    <context>
        <name>SourceCard</name>
        <message>
            <source>Read the source itself before you rely on it.</source>
            <translation>Прежде чем опираться на источник, прочитайте его сами.</translation>
        </message>
        <message>
            <source>Rests on it in this pack</source>
            <translation>На нём основано</translation>
        </message>
        <message>
            <source>Rests on other parts of the same source</source>
            <translation>Основано на других частях того же источника</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Number of the article then and now</source>
            <translation>Номер статьи прежде и теперь</translation>
        </message>
        <message>
            <source>now</source>
            <translation>теперь</translation>
        </message>
        <message>
            <source>then</source>
            <translation>прежде</translation>
        </message>
    </context>
    <context>
        <name>SourceSheet</name>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>Откуда это</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>SourcesTab</name>
        <message>
            <source>Search in sources</source>
            <translation>Поиск по источникам</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) rest on it</source>
            <translation>
                <numerusform>опирается %n запись</numerusform>
                <numerusform>опираются %n записи</numerusform>
                <numerusform>опираются %n записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s); at the right, how much rests on each</source>
            <translation>
                <numerusform>%n источник; справа — сколько на нём основано</numerusform>
                <numerusform>%n источника; справа — сколько на каждом основано</numerusform>
                <numerusform>%n источников; справа — сколько на каждом основано</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StageLine</name>
        <message>
            <source>done</source>
            <translation>выполнено</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>still to come</source>
            <translation>предстоит</translation>
        </message>
    </context>
    <context>
        <name>StartsCard</name>
        <message>
            <source>What may be started</source>
            <translation>Что можно начать</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Свернуть</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Почему?</translation>
        </message>
        <message>
            <source>What may be started, and by which source</source>
            <translation>Что можно начать и по какому источнику</translation>
        </message>
        <message>
            <source>may be started</source>
            <translation>можно начать</translation>
        </message>
        <message>
            <source>may be started, with care</source>
            <translation>можно начать, с осторожностью</translation>
        </message>
        <message>
            <source>must not be started</source>
            <translation>начинать нельзя</translation>
        </message>
        <message>
            <source>depends on what is not known</source>
            <translation>зависит от того, что неизвестно</translation>
        </message>
        <message>
            <source>Instead: {what}</source>
            <translation>Вместо этого: {what}</translation>
        </message>
        <message>
            <source>Ask first: {facts}</source>
            <translation>Сначала выясните: {facts}</translation>
        </message>
        <message>
            <source>not verified</source>
            <translation>не проверено</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Отменить действие</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>New raid or call</source>
            <translation>Новый рейд или звонок</translation>
        </message>
        <message>
            <source>good day, {name}</source>
            <translation>добрый день, {name}</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>today and tomorrow</source>
            <translation>сегодня и завтра</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>на этой неделе</translation>
        </message>
        <message>
            <source>waiting for others</source>
            <translation>ожидают других</translation>
        </message>
        <message>
            <source>Nothing is due this week</source>
            <translation>На этой неделе сроков нет</translation>
        </message>
        <message>
            <source>A raid, a call or a visit begins a case; its steps then stand here.</source>
            <translation>Дело начинается с рейда, звонка или посещения; его шаги появятся здесь.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Today and tomorrow</source>
            <translation>Сегодня и завтра</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>На этой неделе</translation>
        </message>
        <message numerus="yes">
            <source>and %n more, on the page Cases</source>
            <translation>
                <numerusform>и ещё %n на странице «Дела»</numerusform>
                <numerusform>и ещё %n на странице «Дела»</numerusform>
                <numerusform>и ещё %n на странице «Дела»</numerusform>
            </translation>
        </message>
        <message>
            <source>While you were away</source>
            <translation>Пока вас не было</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>Ничего не изменилось.</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>Ожидают других</translation>
        </message>
        <message>
            <source>Nobody owes an answer.</source>
            <translation>Все ответы получены.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without a receipt</source>
            <translation>
                <numerusform>%n день без подтверждения</numerusform>
                <numerusform>%n дня без подтверждения</numerusform>
                <numerusform>%n дней без подтверждения</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for your approval</source>
            <translation>Ожидает вашего утверждения</translation>
        </message>
        <message>
            <source>Returned to you with remarks</source>
            <translation>Возвращено вам с замечаниями</translation>
        </message>
        <message>
            <source>returned by {name}, {moment}</source>
            <translation>вернул(а): {name}, {moment}</translation>
        </message>
        <message>
            <source>submitted by {name}, {moment}</source>
            <translation>передал(а): {name}, {moment}</translation>
        </message>
        <message>
            <source>Opened in an emergency</source>
            <translation>Открыто в экстренном порядке</translation>
        </message>
        <message>
            <source>{name}, {moment}; open to that person until {until}</source>
            <translation>{name}, {moment}; открыто этому человеку до {until}</translation>
        </message>
        <message>
            <source>Taken note</source>
            <translation>Принято к сведению</translation>
        </message>
        <message>
            <source>Waiting for your agreement</source>
            <translation>Ждут вашего согласия</translation>
        </message>
        <message>
            <source>Records due for review: {count}</source>
            <translation>Пора решить, хранить ли дальше: {count}</translation>
        </message>
    </context>
    <context>
        <name>TrainingBand</name>
        <message>
            <source>TRAINING VAULT · all people and cases are fictional</source>
            <translation>УЧЕБНОЕ ХРАНИЛИЩЕ · все люди и дела вымышлены</translation>
        </message>
    </context>
    <context>
        <name>UnlockView</name>
        <message>
            <source>The program made an error. The vault is untouched. Code for support: {code}</source>
            <translation>В программе произошла ошибка. Хранилище не изменено. Код для поддержки: {code}</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>The one who cares</source>
            <translation>Тот, кто заботится</translation>
        </message>
        <message>
            <source>Works without the internet</source>
            <translation>Работает без интернета</translation>
        </message>
        <message>
            <source>The data are encrypted on this computer. Only you know the passphrase.</source>
            <translation>Данные на этом компьютере зашифрованы. Парольную фразу знаете только вы.</translation>
        </message>
        <message>
            <source>A training vault: all people and cases in it are fictional.</source>
            <translation>Учебное хранилище: все люди и дела в нём вымышлены.</translation>
        </message>
        <message>
            <source>Open the vault</source>
            <translation>Открыть хранилище</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Forgot the passphrase? Use the recovery key</source>
            <translation>Забыли парольную фразу? Используйте ключ восстановления</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Восстановить из копии…</translation>
        </message>
        <message>
            <source>Begin anew or try with fictional cases</source>
            <translation>Начать заново или попробовать на вымышленных делах</translation>
        </message>
        <message>
            <source>After 5 wrong tries in a row: a pause of 30 seconds. F1: help.</source>
            <translation>После 5 неверных попыток подряд – перерыв 30 секунд. F1: справка.</translation>
        </message>
        <message>
            <source>A single-use phrase from paper is typed into the same field.</source>
            <translation>Одноразовую фразу с бумаги вводят в это же поле.</translation>
        </message>
        <message>
            <source>Open the training vault</source>
            <translation>Открыть учебное хранилище</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Другое…</translation>
        </message>
        <message>
            <source>Vaults</source>
            <translation>Хранилища</translation>
        </message>
        <message>
            <source>Open another vault</source>
            <translation>Открыть другое хранилище</translation>
        </message>
        <message>
            <source>The backup was checked and restored. Open it now.</source>
            <translation>Копия проверена и восстановлена. Теперь её можно открыть.</translation>
        </message>
        <message>
            <source>A single-use phrase works once and for 48 hours; then ask a supervisor for another.</source>
            <translation>Одноразовая фраза действует один раз и 48 часов; потом попросите у руководителя новую.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Открывается…</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s)</source>
            <translation>
                <numerusform>Подождите %n секунду</numerusform>
                <numerusform>Подождите %n секунды</numerusform>
                <numerusform>Подождите %n секунд</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VisitBody</name>
        <message>
            <source>Not safe: record the harm or danger after saving; the visit offers it.</source>
            <translation>Небезопасно: после сохранения запишите вред или опасность, посещение это предложит.</translation>
        </message>
        <message>
            <source>The child works: record the work after saving; the visit offers it.</source>
            <translation>Ребёнок работает: после сохранения запишите работу, посещение это предложит.</translation>
        </message>
        <message>
            <source>Visit to the child</source>
            <translation>Посещение ребёнка</translation>
        </message>
        <message>
            <source>Talk with the child alone where you can; never in a hurry.</source>
            <translation>По возможности беседуйте с ребёнком наедине и никогда не в спешке.</translation>
        </message>
    </context>
    <context>
        <name>VoteTable</name>
        <message>
            <source>Votes</source>
            <translation>Голоса</translation>
        </message>
        <message>
            <source>No member is named at this sitting.</source>
            <translation>На этом заседании не указан ни один член Комиссии.</translation>
        </message>
        <message>
            <source>Quorum is not verified; the votes are recorded as entered.</source>
            <translation>Кворум не проверяется; голоса записываются как введены.</translation>
        </message>
        <message>
            <source>All in favour</source>
            <translation>Все за</translation>
        </message>
        <message>
            <source>First tick on the left who is present; then they can vote.</source>
            <translation>Сначала отметьте слева, кто присутствует: тогда можно голосовать.</translation>
        </message>
        <message>
            <source>Why {name} takes no part in this item</source>
            <translation>Почему {name} не участвует в этом вопросе</translation>
        </message>
        <message>
            <source>Recuse</source>
            <translation>Отвести</translation>
        </message>
        <message>
            <source>Recuse {name}</source>
            <translation>Отвести: {name}</translation>
        </message>
        <message>
            <source>takes no part: {reason}</source>
            <translation>не участвует: {reason}</translation>
        </message>
        <message>
            <source>not noted as present</source>
            <translation>присутствие не отмечено</translation>
        </message>
        <message>
            <source>cannot vote on this item; recuse the member</source>
            <translation>голосовать по этому вопросу не может: нужен отвод</translation>
        </message>
        <message>
            <source>no vote</source>
            <translation>голоса нет</translation>
        </message>
        <message>
            <source>Why the member takes no part</source>
            <translation>Почему член Комиссии не участвует</translation>
        </message>
        <message>
            <source>{yes} in favour · {no} against · {none} abstained · {voters} may vote</source>
            <translation>за: {yes} · против: {no} · воздержались: {none} · вправе голосовать: {voters}</translation>
        </message>
    </context>
    <context>
        <name>WhySheet</name>
        <message>
            <source>Why? {step}</source>
            <translation>Почему? {step}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>done on {day}</source>
            <translation>выполнено {day}</translation>
        </message>
        <message>
            <source>Not known, and it decides</source>
            <translation>Неизвестно, а от этого зависит</translation>
        </message>
        <message>
            <source>How the limits add up</source>
            <translation>Как складываются сроки</translation>
        </message>
        <message>
            <source>Facts used</source>
            <translation>Учтённые сведения</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>Rules of the step</source>
            <translation>Правила шага</translation>
        </message>
        <message>
            <source>now: {answer}</source>
            <translation>сейчас: {answer}</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
    </context>
    <context>
        <name>WithdrawSheet</name>
        <message>
            <source>Withdraw this decision</source>
            <translation>Отменить решение</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>WorkCheckPage</name>
        <message>
            <source>No case and no name: nothing of this is stored</source>
            <translation>Без дела и без имени: ничего не сохраняется</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Сохранить PDF…</translation>
        </message>
        <message>
            <source>Check a work situation</source>
            <translation>Проверить ситуацию с работой</translation>
        </message>
        <message>
            <source>Clear the answers</source>
            <translation>Очистить ответы</translation>
        </message>
        <message>
            <source>Copy the result</source>
            <translation>Копировать результат</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <source>By the law of</source>
            <translation>По законам страны</translation>
        </message>
    </context>
    <context>
        <name>YesNoEditor</name>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>не знаю</translation>
        </message>
    </context>
    <context>
        <name>YesNoUnknown</name>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>не знаю</translation>
        </message>
    </context>
    <context>
        <name>_Entries</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_GoalLine</name>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
    </context>
    <context>
        <name>_KnownCases</name>
        <message>
            <source>May be known</source>
            <translation>Возможно, уже известен</translation>
        </message>
        <message>
            <source>Case number or name</source>
            <translation>Номер дела или имя</translation>
        </message>
    </context>
    <context>
        <name>_MemberLine</name>
        <message>
            <source>Name of the member</source>
            <translation>Имя члена Комиссии</translation>
        </message>
        <message>
            <source>Body the member comes from</source>
            <translation>Какой орган представляет</translation>
        </message>
        <message>
            <source>Remove this member</source>
            <translation>Убрать этого члена из списка</translation>
        </message>
    </context>
    <context>
        <name>_Part</name>
        <message>
            <source>Take this measure away</source>
            <translation>Убрать это мероприятие</translation>
        </message>
        <message>
            <source>Take this referral away</source>
            <translation>Убрать это направление</translation>
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
            <translation>да</translation>
        </message>
        <message>
            <source>within the circle</source>
            <translation>в пределах круга</translation>
        </message>
        <message>
            <source>own cases</source>
            <translation>свои дела</translation>
        </message>
        <message>
            <source>yes, also unread</source>
            <translation>да, и не читая</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Дела</translation>
        </message>
        <message>
            <source>Read a case</source>
            <translation>Читать дело</translation>
        </message>
        <message>
            <source>See who reported</source>
            <translation>Видеть, кто сообщил</translation>
        </message>
        <message>
            <source>Record and change</source>
            <translation>Записывать и изменять</translation>
        </message>
        <message>
            <source>Print and save papers</source>
            <translation>Печатать и сохранять документы</translation>
        </message>
        <message>
            <source>Approve plans and closings</source>
            <translation>Утверждать планы и закрытие дел</translation>
        </message>
        <message>
            <source>Put into the bin, seal</source>
            <translation>Помещать в корзину, брать под особую защиту</translation>
        </message>
        <message>
            <source>Take out of the bin, hold, anonymise, erase</source>
            <translation>Возвращать из корзины, запрещать удаление, обезличивать, удалять</translation>
        </message>
        <message>
            <source>Open a kept case in an emergency</source>
            <translation>Открывать дело с ограниченным доступом в экстренном порядке</translation>
        </message>
        <message>
            <source>See figures of all cases</source>
            <translation>Видеть сводные цифры по всем делам</translation>
        </message>
        <message>
            <source>The office</source>
            <translation>Учреждение</translation>
        </message>
        <message>
            <source>Read the settings</source>
            <translation>Смотреть настройки</translation>
        </message>
        <message>
            <source>Change the settings</source>
            <translation>Менять настройки</translation>
        </message>
        <message>
            <source>Add people, change roles, give phrases</source>
            <translation>Добавлять людей, менять роли, выдавать фразы</translation>
        </message>
        <message>
            <source>Save a backup</source>
            <translation>Сохранять резервную копию</translation>
        </message>
        <message>
            <source>Restore, renew the key</source>
            <translation>Восстанавливать, менять ключ</translation>
        </message>
        <message>
            <source>Take over a new version of the procedure</source>
            <translation>Принимать новую версию порядка работы</translation>
        </message>
        <message>
            <source>Ask a second person to agree</source>
            <translation>Запрашивать согласие второго человека</translation>
        </message>
        <message>
            <source>Agree as the second person</source>
            <translation>Соглашаться вторым человеком</translation>
        </message>
        <message>
            <source>The journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Read the journal</source>
            <translation>Читать журнал</translation>
        </message>
        <message>
            <source>Print the journal</source>
            <translation>Печатать журнал</translation>
        </message>
        <message>
            <source>Verify the journal</source>
            <translation>Проверять журнал</translation>
        </message>
        <message>
            <source>Within the circle: the case's worker, its supervisor, the persons named in it and, where the case says so, the worker's team or the whole office.</source>
            <translation>В пределах круга: специалист дела, его руководитель, названные в деле сотрудники и, если так указано в деле, группа специалиста или всё учреждение.</translation>
        </message>
        <message>
            <source>An administrator decides about administrators and auditors only; about people who read cases, and about the recovery key, a supervisor decides.</source>
            <translation>Администратор решает только об администраторах и проверяющих; о сотрудниках, которые читают дела, и о ключе восстановления решает руководитель.</translation>
        </message>
        <message>
            <source>Erasing, anonymising and taking many cases out need two persons. An administrator may be the second one for taking cases out only.</source>
            <translation>Для удаления, обезличивания и выгрузки многих дел нужны два человека. Администратор может быть вторым только при выгрузке.</translation>
        </message>
        <message>
            <source>Adding people, changing roles, phrases, keys, erasing and opening in an emergency want the passphrase once more.</source>
            <translation>Добавление людей, смена ролей, фразы, ключи, удаление и экстренное открытие требуют парольную фразу ещё раз.</translation>
        </message>
        <message>
            <source>Who may do what</source>
            <translation>Кто что может</translation>
        </message>
        <message>
            <source>Valid once, until {moment}</source>
            <translation>Действует один раз, до {moment}</translation>
        </message>
        <message>
            <source>Single-use phrase</source>
            <translation>Одноразовая фраза</translation>
        </message>
        <message>
            <source>Start Kamkor and type these words as the passphrase: small letters, with spaces between them.</source>
            <translation>Запустите Kamkor и введите эти слова как парольную фразу: маленькими буквами, через пробел.</translation>
        </message>
        <message>
            <source>Set a passphrase of your own. Nobody else learns it.</source>
            <translation>Задайте собственную парольную фразу. Её больше никто не узнает.</translation>
        </message>
        <message>
            <source>Destroy this sheet.</source>
            <translation>Уничтожьте этот лист.</translation>
        </message>
        <message>
            <source>If the time is over or the words do not open the vault, ask the supervisor for a new phrase.</source>
            <translation>Если срок прошёл или слова не открывают хранилище, попросите у руководителя новую фразу.</translation>
        </message>
        <message>
            <source>Hand it over in person. Never send it by telephone or message.</source>
            <translation>Передайте лично. Никогда не сообщайте по телефону и не пересылайте.</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Find anything</source>
            <translation>Найти что угодно</translation>
        </message>
        <message>
            <source>Record something new</source>
            <translation>Добавить новую запись</translation>
        </message>
        <message>
            <source>Search on this page</source>
            <translation>Искать на этой странице</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>Сохранить сейчас</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Record what happened</source>
            <translation>Записать, что произошло</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить действие</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Вернуть действие</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>Следующая вкладка</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>Предыдущая вкладка</translation>
        </message>
        <message>
            <source>Help: keys</source>
            <translation>Справка: клавиши</translation>
        </message>
    </context>
    <context>
        <name>ages</name>
        <message>
            <source>{age} years</source>
            <translation>возраст: {age}</translation>
        </message>
    </context>
    <context>
        <name>approval</name>
        <message>
            <source>Not submitted to the supervisor yet</source>
            <translation>Руководителю ещё не передано</translation>
        </message>
        <message>
            <source>With the supervisor since {moment} · {name}</source>
            <translation>У руководителя с {moment} · {name}</translation>
        </message>
        <message>
            <source>Returned by {name} on {day}, with remarks</source>
            <translation>Возвращено с замечаниями {day}. Кто: {name}</translation>
        </message>
        <message>
            <source>Version {number}, approved by {name} on {day}</source>
            <translation>Версия {number}, утверждена {day}. Кто: {name}</translation>
        </message>
        <message>
            <source>To the supervisor: {what}</source>
            <translation>Руководителю: {what}</translation>
        </message>
        <message>
            <source>It is not changed while it waits. You can withdraw it until then.</source>
            <translation>Пока запись ожидает ответа, она не меняется. До ответа её можно отозвать.</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Передать</translation>
        </message>
        <message>
            <source>Approve: {what}</source>
            <translation>Утвердить: {what}</translation>
        </message>
        <message>
            <source>This version stays as it is. An approval is not undone.</source>
            <translation>Эта версия останется как есть. Утверждение не отменяется.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Утвердить</translation>
        </message>
        <message>
            <source>Return with remarks: {what}</source>
            <translation>Вернуть с замечаниями: {what}</translation>
        </message>
        <message>
            <source>The worker can change it again and sees the remarks.</source>
            <translation>Специалист увидит замечания и снова сможет вносить изменения.</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Вернуть</translation>
        </message>
    </context>
    <context>
        <name>backup_words</name>
        <message>
            <source>There is no backup of this vault yet.</source>
            <translation>Резервной копии этого хранилища ещё нет.</translation>
        </message>
        <message>
            <source>Saved today: {at}.</source>
            <translation>Сохранено сегодня: {at}.</translation>
        </message>
        <message numerus="yes">
            <source>Last good copy: {at}, %n day(s) ago.</source>
            <translation>
                <numerusform>Последняя исправная копия: {at}, %n день назад.</numerusform>
                <numerusform>Последняя исправная копия: {at}, %n дня назад.</numerusform>
                <numerusform>Последняя исправная копия: {at}, %n дней назад.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was recorded since.</source>
            <translation>С тех пор ничего не записано.</translation>
        </message>
        <message>
            <source>The folder is not there now. Put the stick in, or choose another folder.</source>
            <translation>Папки сейчас нет. Вставьте флешку или выберите другую папку.</translation>
        </message>
        <message>
            <source>The folder lies on the same disk as the vault: a broken or stolen computer takes both. A stick that lies elsewhere is better.</source>
            <translation>Папка лежит на том же диске, что и хранилище: сломанный или украденный компьютер унесёт и то и другое. Лучше флешка, которая лежит в другом месте.</translation>
        </message>
        <message>
            <source>The folder lies on a server. The copies are encrypted; whoever runs the server sees only that they are there.</source>
            <translation>Папка лежит на сервере. Копии зашифрованы; тот, кто ведёт сервер, видит только то, что они есть.</translation>
        </message>
        <message>
            <source>The folder is copied to the internet by {service}. The copies are encrypted; the service sees only that they are there.</source>
            <translation>Папку копирует в интернет {service}. Копии зашифрованы; служба видит только то, что они есть.</translation>
        </message>
        <message>
            <source>Restoring has not been tried yet.</source>
            <translation>Восстановление ещё не пробовали.</translation>
        </message>
        <message>
            <source>Restoring was tried on {day}.</source>
            <translation>Восстановление пробовали {day}.</translation>
        </message>
        <message>
            <source>Once a quarter is good: only a copy that was restored is sure.</source>
            <translation>Хорошо делать это раз в квартал: надёжна только та копия, которую восстановили.</translation>
        </message>
        <message>
            <source>If this computer breaks or is stolen, everything in it is lost.</source>
            <translation>Если компьютер сломается или его украдут, пропадёт всё, что в нём записано.</translation>
        </message>
        <message numerus="yes">
            <source>No backup for %n day(s).</source>
            <translation>
                <numerusform>Резервной копии нет %n день.</numerusform>
                <numerusform>Резервной копии нет %n дня.</numerusform>
                <numerusform>Резервной копии нет %n дней.</numerusform>
            </translation>
        </message>
        <message>
            <source>If this computer breaks or is stolen, what was recorded since is lost.</source>
            <translation>Если компьютер сломается или его украдут, пропадёт всё, что записано с тех пор.</translation>
        </message>
        <message numerus="yes">
            <source>The backup is whole. It holds %n case(s), and everything saved until {at}.</source>
            <translation>
                <numerusform>Копия цела. В ней %n дело и всё, что сохранено до {at}.</numerusform>
                <numerusform>Копия цела. В ней %n дела и всё, что сохранено до {at}.</numerusform>
                <numerusform>Копия цела. В ней %n дел и всё, что сохранено до {at}.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is a backup of another vault than the one that is open now.</source>
            <translation>Это копия другого хранилища, не того, которое сейчас открыто.</translation>
        </message>
        <message numerus="yes">
            <source>That is %n case(s) fewer than the vault has now.</source>
            <translation>
                <numerusform>Это на %n дело меньше, чем сейчас в хранилище.</numerusform>
                <numerusform>Это на %n дела меньше, чем сейчас в хранилище.</numerusform>
                <numerusform>Это на %n дел меньше, чем сейчас в хранилище.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That is %n case(s) more than the vault has now.</source>
            <translation>
                <numerusform>Это на %n дело больше, чем сейчас в хранилище.</numerusform>
                <numerusform>Это на %n дела больше, чем сейчас в хранилище.</numerusform>
                <numerusform>Это на %n дел больше, чем сейчас в хранилище.</numerusform>
            </translation>
        </message>
        <message>
            <source>The number of cases is the same; what was changed since is not in it.</source>
            <translation>Число дел то же; того, что изменено с тех пор, в копии нет.</translation>
        </message>
        <message>
            <source>The number of cases is the same as now.</source>
            <translation>Число дел то же, что и сейчас.</translation>
        </message>
        <message numerus="yes">
            <source>The trial went well: %n case(s) of {at} were restored, opened and counted, then removed again. This backup can be relied on.</source>
            <translation>
                <numerusform>Проба удалась: %n дело на {at} восстановлено, открыто и сосчитано, затем удалено. На эту копию можно положиться.</numerusform>
                <numerusform>Проба удалась: %n дела на {at} восстановлены, открыты и сосчитаны, затем удалены. На эту копию можно положиться.</numerusform>
                <numerusform>Проба удалась: %n дел на {at} восстановлено, открыто и сосчитано, затем удалено. На эту копию можно положиться.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>care_placements</name>
        <message>
            <source>A safety note hides where the child is.</source>
            <translation>Заметка о безопасности скрывает, где ребёнок.</translation>
        </message>
        <message>
            <source>Show it here</source>
            <translation>Показать здесь</translation>
        </message>
        <message>
            <source>The carer is now marked as suspected of exploiting or harming the child. Find another place at once.</source>
            <translation>Лицо, принявшее ребёнка, теперь отмечено как подозреваемое в эксплуатации или причинении вреда ребёнку. Сразу найдите другое место.</translation>
        </message>
        <message>
            <source>The planned end, {day}, has passed. Extend the placement within the law, or record where the child lives now.</source>
            <translation>Запланированный срок прошёл: {day}. Продлите устройство в пределах закона или запишите, где ребёнок живёт теперь.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Carer or institution</source>
            <translation>Кто принял ребёнка: лицо или учреждение</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Завершить…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать из списка</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>завершено</translation>
        </message>
        <message>
            <source>end has passed</source>
            <translation>срок прошёл</translation>
        </message>
        <message>
            <source>now</source>
            <translation>сейчас</translation>
        </message>
    </context>
    <context>
        <name>care_reviews</name>
        <message>
            <source>A new risk was found at the last review. Does the risk level fit?</source>
            <translation>При последнем пересмотре выявлен новый риск. Верен ли уровень риска?</translation>
        </message>
        <message>
            <source>Change the risk</source>
            <translation>Изменить риск</translation>
        </message>
        <message>
            <source>The last review decided to change the plan.</source>
            <translation>При последнем пересмотре решено изменить план.</translation>
        </message>
        <message>
            <source>Go to the plan</source>
            <translation>Перейти к плану</translation>
        </message>
        <message>
            <source>By the last review the case can be closed.</source>
            <translation>По последнему пересмотру дело можно закрыть.</translation>
        </message>
        <message>
            <source>Prepare the closing</source>
            <translation>Подготовить закрытие</translation>
        </message>
        <message>
            <source>The child's opinion</source>
            <translation>Мнение ребёнка</translation>
        </message>
        <message>
            <source>The family's opinion</source>
            <translation>Мнение семьи</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>Что изменилось</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать из списка</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>без оценки</translation>
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
            <translation>ребёнок работает</translation>
        </message>
        <message>
            <source>not safe</source>
            <translation>небезопасно</translation>
        </message>
        <message>
            <source>child not met</source>
            <translation>ребёнка не застали</translation>
        </message>
        <message>
            <source>a suspected person was present</source>
            <translation>присутствовало подозреваемое лицо</translation>
        </message>
        <message>
            <source>The next visit was due on {day}.</source>
            <translation>Срок следующего посещения прошёл: {day}.</translation>
        </message>
        <message>
            <source>Next visit: {day}</source>
            <translation>Следующее посещение: {day}</translation>
        </message>
        <message>
            <source>The child was not safe at the last visit.</source>
            <translation>При последнем посещении ребёнок не был в безопасности.</translation>
        </message>
        <message>
            <source>Record harm or danger</source>
            <translation>Записать вред или опасность</translation>
        </message>
        <message>
            <source>The child worked at the last visit.</source>
            <translation>При последнем посещении ребёнок работал.</translation>
        </message>
        <message>
            <source>Record the work</source>
            <translation>Записать работу</translation>
        </message>
        <message>
            <source>A suspected person was present: what the child said may not be free. Talk with it alone.</source>
            <translation>Присутствовало подозреваемое лицо: ребёнок мог говорить не свободно. Побеседуйте с ним наедине.</translation>
        </message>
        <message>
            <source>Record a visit</source>
            <translation>Записать посещение</translation>
        </message>
        <message>
            <source>The child's own words</source>
            <translation>Слова ребёнка</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>Что увидели</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать из списка</translation>
        </message>
    </context>
    <context>
        <name>case_page</name>
        <message>
            <source>worker {name}</source>
            <translation>специалист: {name}</translation>
        </message>
        <message>
            <source>age not known</source>
            <translation>возраст неизвестен</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>женщина</translation>
        </message>
        <message>
            <source>man</source>
            <translation>мужчина</translation>
        </message>
        <message>
            <source>teenage girl</source>
            <translation>девушка-подросток</translation>
        </message>
        <message>
            <source>teenage boy</source>
            <translation>юноша-подросток</translation>
        </message>
        <message>
            <source>girl</source>
            <translation>девочка</translation>
        </message>
        <message>
            <source>boy</source>
            <translation>мальчик</translation>
        </message>
        <message>
            <source>Risk: {risk}</source>
            <translation>Риск: {risk}</translation>
        </message>
        <message>
            <source>Named people only</source>
            <translation>Только названные</translation>
        </message>
        <message>
            <source>Transfer: receipt awaited</source>
            <translation>Передача: ожидает подтверждения</translation>
        </message>
        <message>
            <source>Transfer: receipt is late</source>
            <translation>Передача: подтверждение просрочено</translation>
        </message>
        <message>
            <source>Returned with remarks</source>
            <translation>Возвращено с замечаниями</translation>
        </message>
        <message>
            <source>{name} (suspected)</source>
            <translation>{name} (под подозрением)</translation>
        </message>
    </context>
    <context>
        <name>case_records</name>
        <message>
            <source>Family and people around the child</source>
            <translation>Семья и окружение ребёнка</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Добавить человека</translation>
        </message>
        <message>
            <source>Nobody is recorded yet</source>
            <translation>Пока никто не указан</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Работа</translation>
        </message>
        <message>
            <source>Add work</source>
            <translation>Добавить работу</translation>
        </message>
        <message>
            <source>No work is recorded yet</source>
            <translation>Сведений о работе пока нет</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Add schooling</source>
            <translation>Добавить обучение</translation>
        </message>
        <message>
            <source>Nothing is recorded about school yet</source>
            <translation>Сведений о школе пока нет</translation>
        </message>
        <message>
            <source>Harm and danger</source>
            <translation>Вред и опасность</translation>
        </message>
        <message>
            <source>Add harm or danger</source>
            <translation>Добавить вред или опасность</translation>
        </message>
        <message>
            <source>Nothing is recorded about harm yet</source>
            <translation>Сведений о вреде пока нет</translation>
        </message>
        <message>
            <source>A direct threat opens the emergency step, to be confirmed</source>
            <translation>Непосредственная угроза открывает шаг неотложных мер, его нужно подтвердить</translation>
        </message>
        <message>
            <source>Papers of the child</source>
            <translation>Документы ребёнка</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation>Добавить документ</translation>
        </message>
        <message>
            <source>No paper is recorded yet</source>
            <translation>Документов пока нет</translation>
        </message>
        <message>
            <source>A paper applied for: write where, when, and what stands in the way</source>
            <translation>По документу подано заявление: укажите, куда, когда и что мешает</translation>
        </message>
    </context>
    <context>
        <name>cases</name>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>Откуда поступило</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Следующий шаг</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Риск</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>Специалист</translation>
        </message>
        <message>
            <source>name kept</source>
            <translation>имя скрыто</translation>
        </message>
        <message>
            <source>name not known</source>
            <translation>имя неизвестно</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыто</translation>
        </message>
        <message>
            <source>nothing open</source>
            <translation>открытых шагов нет</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>не оценён</translation>
        </message>
        <message>
            <source>you</source>
            <translation>вы</translation>
        </message>
    </context>
    <context>
        <name>closing_form</name>
        <message>
            <source>Closing of the case</source>
            <translation>Закрытие дела</translation>
        </message>
        <message>
            <source>The case stays open until the closing is approved.</source>
            <translation>Дело остаётся открытым до утверждения закрытия.</translation>
        </message>
    </context>
    <context>
        <name>command_line</name>
        <message>
            <source>Not known:</source>
            <translation>Неизвестно:</translation>
        </message>
        <message>
            <source>No differences</source>
            <translation>Различий нет</translation>
        </message>
        <message>
            <source>Faults: {n}</source>
            <translation>Нарушений: {n}</translation>
        </message>
        <message>
            <source>No faults found</source>
            <translation>Нарушений не найдено</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>полностью</translation>
        </message>
        <message>
            <source>{found} of {total}, the rest in Russian</source>
            <translation>{found} из {total}, остальное на русском</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>не подтверждено</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>no source</source>
            <translation>без источника</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Выводы</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Права</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>made: {made}; to make: {due}</source>
            <translation>составлены: {made}; предстоит составить: {due}</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>was {day}</source>
            <translation>срок был {day}</translation>
        </message>
        <message>
            <source>today until {time}</source>
            <translation>сегодня до {time}</translation>
        </message>
        <message>
            <source>tomorrow until {time}</source>
            <translation>завтра до {time}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>остался %n день</numerusform>
                <numerusform>осталось %n дня</numerusform>
                <numerusform>осталось %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n день назад</numerusform>
                <numerusform>%n дня назад</numerusform>
                <numerusform>%n дней назад</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demonstration</name>
        <message>
            <source>Demonstration with fictional cases</source>
            <translation>Показ на вымышленных делах</translation>
        </message>
    </context>
    <context>
        <name>diagram</name>
        <message>
            <source>Pathway: {pack}</source>
            <translation>Маршрут защиты ребёнка: {pack}</translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>версия {version}</translation>
        </message>
        <message>
            <source>Lanes: {lanes}; steps: {steps}.</source>
            <translation>Линии: {lanes}; шагов: {steps}.</translation>
        </message>
        <message>
            <source>source: its text was read</source>
            <translation>источник: текст прочитан</translation>
        </message>
        <message>
            <source>source not verified</source>
            <translation>источник не проверен</translation>
        </message>
        <message>
            <source>office default, not law</source>
            <translation>срок учреждения, не закон</translation>
        </message>
        <message>
            <source>who acts</source>
            <translation>кто действует</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>условие</translation>
        </message>
        <message>
            <source>limit and its source</source>
            <translation>срок и его источник</translation>
        </message>
        <message>
            <source>held: first do no harm</source>
            <translation>приостановлено: прежде всего не навредить</translation>
        </message>
        <message>
            <source>comes back</source>
            <translation>повторяется</translation>
        </message>
        <message>
            <source>opens another lane</source>
            <translation>открывает другую линию</translation>
        </message>
        <message>
            <source>comes after</source>
            <translation>идёт после</translation>
        </message>
        <message>
            <source>comes after, with exceptions</source>
            <translation>идёт после, есть исключения</translation>
        </message>
        <message>
            <source>goes back</source>
            <translation>возвращается</translation>
        </message>
        <message>
            <source>part of a step</source>
            <translation>часть шага</translation>
        </message>
        <message>
            <source>What is not verified is marked; read the source itself.</source>
            <translation>Непроверенное отмечено; прочитайте сам источник.</translation>
        </message>
        <message>
            <source>whoever found the child</source>
            <translation>тот, кто выявил ребёнка</translation>
        </message>
        <message>
            <source>{limit} (after it, too late)</source>
            <translation>{limit} (после него уже нельзя)</translation>
        </message>
        <message>
            <source>{limit}, if {condition}</source>
            <translation>{limit}, если {condition}</translation>
        </message>
        <message>
            <source>only if: {condition}</source>
            <translation>только если: {condition}</translation>
        </message>
        <message>
            <source>held while: {reasons}</source>
            <translation>приостановлено, пока: {reasons}</translation>
        </message>
        <message>
            <source>comes back until the case is closed</source>
            <translation>повторяется, пока дело открыто</translation>
        </message>
        <message>
            <source>opens: {steps}</source>
            <translation>открывает: {steps}</translation>
        </message>
        <message>
            <source>opens if: {condition}</source>
            <translation>открывается, если: {condition}</translation>
        </message>
        <message>
            <source>opened from: {steps}</source>
            <translation>открывается из: {steps}</translation>
        </message>
    </context>
    <context>
        <name>directory</name>
        <message>
            <source>opening not known</source>
            <translation>режим неизвестен</translation>
        </message>
        <message>
            <source>no longer</source>
            <translation>упразднён</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыто</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыто</translation>
        </message>
        <message>
            <source>Body or place</source>
            <translation>Орган или место</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Чем занимается</translation>
        </message>
        <message>
            <source>Where and when</source>
            <translation>Где и когда</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Справочник</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message>
            <source>This paper is about a child. Use it for its purpose only, keep it under lock, and do not pass it on. Questions: the sender.</source>
            <translation>Этот документ о ребёнке. Используйте его только по назначению, храните под замком и никому не передавайте. Вопросы: к отправителю.</translation>
        </message>
        <message>
            <source>Form No.</source>
            <translation>Форма №</translation>
        </message>
        <message>
            <source>Outgoing No., date</source>
            <translation>Исх. №, дата</translation>
        </message>
        <message>
            <source>by the number of the case only</source>
            <translation>только под номером дела</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Номер дела</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>Place found</source>
            <translation>Место выявления</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>подпись</translation>
        </message>
        <message>
            <source>name in full</source>
            <translation>расшифровка подписи</translation>
        </message>
        <message>
            <source>date</source>
            <translation>дата</translation>
        </message>
        <message>
            <source>The Russian text below applies. This text explains it.</source>
            <translation>Действует русский текст ниже. Этот текст его поясняет.</translation>
        </message>
        <message>
            <source>Text that applies</source>
            <translation>Действующий текст</translation>
        </message>
        <message>
            <source>Body that found the child</source>
            <translation>Орган, выявивший ребёнка</translation>
        </message>
        <message>
            <source>Social worker</source>
            <translation>Социальный работник</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>Когда и где</translation>
        </message>
        <message>
            <source>The child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что выявлено</translation>
        </message>
        <message>
            <source>A child was found at work.</source>
            <translation>Ребёнок застигнут за работой.</translation>
        </message>
        <message>
            <source>Where the child is now</source>
            <translation>Где ребёнок сейчас</translation>
        </message>
        <message>
            <source>Bodies that took part</source>
            <translation>Участвовавшие органы</translation>
        </message>
        <message>
            <source>We ask you to register the child, to make the initial assessment and to tell us the number of your case.</source>
            <translation>Просим зарегистрировать ребёнка, провести первичную оценку и сообщить номер вашего дела.</translation>
        </message>
        <message>
            <source>This notice passes on what was found. It accuses nobody and decides nothing.</source>
            <translation>Это сообщение передаёт то, что выявлено. Оно никого не обвиняет и ничего не решает.</translation>
        </message>
        <message>
            <source>Local self-government</source>
            <translation>Орган местного самоуправления</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <translation>Психолог</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Руководитель</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>не завершена</translation>
        </message>
        <message>
            <source>How the talk was held</source>
            <translation>Как проходила беседа</translation>
        </message>
        <message>
            <source>The assessment says how the child is on the day named above. The child is not asked again for what is written here.</source>
            <translation>Оценка описывает положение ребёнка на указанный день. О том, что здесь записано, ребёнка больше не расспрашивают.</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>We ask you to give the service named above, to confirm receipt with the slip below and to tell us the result.</source>
            <translation>Просим оказать указанную выше услугу, подтвердить получение отрывным талоном ниже и сообщить нам о результате.</translation>
        </message>
        <message>
            <source>What you need to know</source>
            <translation>Что вам нужно знать</translation>
        </message>
        <message>
            <source>Ground for passing on</source>
            <translation>Основание передачи сведений</translation>
        </message>
        <message>
            <source>consent, given on {date}</source>
            <translation>согласие от {date}</translation>
        </message>
        <message>
            <source>set when the referral is sent</source>
            <translation>указывается при отправке направления</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Секретарь</translation>
        </message>
        <message>
            <source>Minutes of the sitting</source>
            <translation>Протокол заседания</translation>
        </message>
        <message>
            <source>No. {number}, {date}</source>
            <translation>№ {number} от {date}</translation>
        </message>
        <message>
            <source>Sitting</source>
            <translation>Заседание</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>{present} of {all}</source>
            <translation>{present} из {all}</translation>
        </message>
        <message>
            <source>Members present</source>
            <translation>Присутствовали члены</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Член Комиссии</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Присутствует</translation>
        </message>
        <message>
            <source>Member {number}</source>
            <translation>Член {number}</translation>
        </message>
        <message>
            <source>Item {position}: {matter}</source>
            <translation>Вопрос {position}: {matter}</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
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
            <translation>Голос</translation>
        </message>
        <message>
            <source>took no part</source>
            <translation>не участвовал(а)</translation>
        </message>
        <message>
            <source>took no part: {reason}</source>
            <translation>не участвовал(а): {reason}</translation>
        </message>
        <message>
            <source>The items shown are those meant for this reader.</source>
            <translation>Показаны вопросы, предназначенные этому получателю.</translation>
        </message>
        <message>
            <source>Draft: not sent yet</source>
            <translation>Черновик: ещё не отправлено</translation>
        </message>
        <message>
            <source>This paper is about a child. Use it for this service only, keep it under lock, and do not pass it on. Questions: the sender.</source>
            <translation>В этом документе сведения о ребёнке. Используйте его только для этой услуги, храните под замком и никому не передавайте. Вопросы: к отправителю.</translation>
        </message>
        <message>
            <source>Return to</source>
            <translation>Вернуть по адресу</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>принято</translation>
        </message>
        <message>
            <source>refused, because:</source>
            <translation>отказано, причина:</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Дата получения</translation>
        </message>
        <message>
            <source>Incoming No.</source>
            <translation>Вх. №</translation>
        </message>
        <message>
            <source>Received by, signature</source>
            <translation>Получил(а), подпись</translation>
        </message>
        <message>
            <source>Service begins on</source>
            <translation>Начало оказания услуги</translation>
        </message>
        <message>
            <source>Detach here</source>
            <translation>Линия отрыва</translation>
        </message>
        <message>
            <source>Return slip</source>
            <translation>Отрывной талон</translation>
        </message>
        <message>
            <source>Return code</source>
            <translation>Код талона</translation>
        </message>
        <message>
            <source>{number}, as of {date}</source>
            <translation>{number}, по состоянию на {date}</translation>
        </message>
        <message>
            <source>Case summary</source>
            <translation>Сводка по делу</translation>
        </message>
        <message>
            <source>This summary repeats what is recorded in the case on the day named above. It decides nothing. What is not known is named as not known.</source>
            <translation>Эта сводка повторяет то, что записано в деле на указанный выше день. Она ничего не решает. Неизвестное так и названо неизвестным.</translation>
        </message>
        <message>
            <source>PREVIEW, no number yet</source>
            <translation>ПРОСМОТР, номера ещё нет</translation>
        </message>
        <message>
            <source>printed {moment}, {name}</source>
            <translation>напечатано {moment}, {name}</translation>
        </message>
        <message>
            <source>For: {reader}</source>
            <translation>Адресат: {reader}</translation>
        </message>
        <message>
            <source>journal {seal}</source>
            <translation>журнал {seal}</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>ПРОЕКТ</translation>
        </message>
        <message>
            <source>page {page} of {pages}</source>
            <translation>стр. {page} из {pages}</translation>
        </message>
        <message>
            <source>copy {copy} of {copies}</source>
            <translation>экз. № {copy} из {copies}</translation>
        </message>
        <message>
            <source>TRAINING, fictional</source>
            <translation>УЧЕБНОЕ: вымышленные данные</translation>
        </message>
        <message>
            <source>Sealed by</source>
            <translation>Кто запечатал</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>Кто хранит</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Ключ восстановления</translation>
        </message>
        <message>
            <source>This key opens the records of this office if every passphrase is lost. There is no other way back: nobody else has it, and it is shown only now.</source>
            <translation>Этот ключ открывает записи учреждения, если утрачены все парольные фразы. Другого способа нет: ключа нет больше ни у кого, и показывается он только сейчас.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>If all passphrases are lost</source>
            <translation>Если утрачены все парольные фразы</translation>
        </message>
        <message>
            <source>Whoever holds this sheet and the file can read every case. If the envelope was opened without need, make a new key in the settings.</source>
            <translation>Имея этот лист и файл, можно прочитать любое дело. Если конверт вскрыт без необходимости, создайте новый ключ в настройках.</translation>
        </message>
        <message>
            <source>Keep in a sealed envelope, apart from the computer</source>
            <translation>Хранить в запечатанном конверте, отдельно от компьютера</translation>
        </message>
        <message>
            <source>Compare the printed key with the screen, group by group.</source>
            <translation>Сверьте напечатанный ключ с экраном, группу за группой.</translation>
        </message>
        <message>
            <source>Put this sheet into an envelope, seal it and sign across the flap.</source>
            <translation>Вложите лист в конверт, запечатайте и распишитесь поперёк клапана.</translation>
        </message>
        <message>
            <source>Lock it away in another room than the computer and its backups.</source>
            <translation>Заприте его не в той комнате, где стоит компьютер и лежат резервные копии.</translation>
        </message>
        <message>
            <source>Do not photograph, copy or send it. Delete the print job if the printer keeps it.</source>
            <translation>Не фотографируйте, не копируйте и не пересылайте лист. Удалите задание печати, если принтер его хранит.</translation>
        </message>
        <message>
            <source>Open the envelope in the presence of a second person.</source>
            <translation>Вскройте конверт в присутствии второго человека.</translation>
        </message>
        <message>
            <source>Start Kamkor, choose the file and then “Use the recovery key”.</source>
            <translation>Запустите Kamkor, выберите файл, затем «Использовать ключ восстановления».</translation>
        </message>
        <message>
            <source>Type the groups; capitals, dashes and spaces do not matter.</source>
            <translation>Введите группы; заглавные буквы, дефисы и пробелы значения не имеют.</translation>
        </message>
        <message>
            <source>Set a new passphrase, print a new sheet and destroy this one.</source>
            <translation>Задайте новую парольную фразу, напечатайте новый лист, а этот уничтожьте.</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Направления</translation>
        </message>
        <message>
            <source>Pictures and scans</source>
            <translation>Снимки и сканы</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>approved on {date}</source>
            <translation>утверждён {date}</translation>
        </message>
        <message>
            <source>submitted on {date}</source>
            <translation>представлен {date}</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>черновик</translation>
        </message>
        <message>
            <source>Case closed</source>
            <translation>Дело закрыто</translation>
        </message>
        <message>
            <source>Child found</source>
            <translation>Ребёнок выявлен</translation>
        </message>
        <message>
            <source>Case opened</source>
            <translation>Дело заведено</translation>
        </message>
        <message>
            <source>Consent or legal ground recorded</source>
            <translation>Записано согласие или правовое основание</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Согласие отозвано</translation>
        </message>
        <message>
            <source>Assessment finished</source>
            <translation>Оценка завершена</translation>
        </message>
        <message>
            <source>Plan submitted</source>
            <translation>План представлен</translation>
        </message>
        <message>
            <source>Plan approved</source>
            <translation>План утверждён</translation>
        </message>
        <message>
            <source>Decision of the Commission</source>
            <translation>Решение Комиссии</translation>
        </message>
        <message>
            <source>Referral sent</source>
            <translation>Направление отправлено</translation>
        </message>
        <message>
            <source>Referral received</source>
            <translation>Направление получено</translation>
        </message>
        <message>
            <source>Referral refused</source>
            <translation>По направлению отказано</translation>
        </message>
        <message>
            <source>Service ended</source>
            <translation>Оказание услуги завершено</translation>
        </message>
        <message>
            <source>Trafficking questions asked</source>
            <translation>Заданы вопросы о торговле людьми</translation>
        </message>
        <message>
            <source>Case worker</source>
            <translation>Ответственный специалист</translation>
        </message>
        <message>
            <source>The child and the case</source>
            <translation>Ребёнок и дело</translation>
        </message>
        <message>
            <source>Head of the office</source>
            <translation>Руководитель учреждения</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Дата регистрации</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Регистрация</translation>
        </message>
        <message>
            <source>Papers of the child</source>
            <translation>Документы ребёнка</translation>
        </message>
        <message>
            <source>Family and carers</source>
            <translation>Семья и лица, осуществляющие уход</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>This card repeats what is recorded about the child on the day named above. What is not known is named as not known.</source>
            <translation>Карточка повторяет то, что записано о ребёнке на указанный день. Неизвестное так и названо.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Работа</translation>
        </message>
        <message>
            <source>Job {number}</source>
            <translation>Работа {number}</translation>
        </message>
        <message>
            <source>Health and safety</source>
            <translation>Здоровье и безопасность</translation>
        </message>
        <message>
            <source>Steps and deadlines</source>
            <translation>Шаги и сроки</translation>
        </message>
        <message>
            <source>Legal findings</source>
            <translation>Правовые выводы</translation>
        </message>
        <message>
            <source>No breach found in the recorded facts.</source>
            <translation>По записанным фактам нарушений не найдено.</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Вывод</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Пока неизвестно</translation>
        </message>
        <message>
            <source>The findings and steps above may change with these answers:</source>
            <translation>Выводы и шаги выше могут измениться после ответов:</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Шаг</translation>
        </message>
        <message>
            <source>Police</source>
            <translation>Милиция</translation>
        </message>
        <message>
            <source>Notice of emergency measures</source>
            <translation>Уведомление о неотложных мерах</translation>
        </message>
        <message>
            <source>Emergency act: copy for the parents</source>
            <translation>Акт о неотложных мерах: экземпляр для родителей</translation>
        </message>
        <message>
            <source>Emergency act</source>
            <translation>Акт о неотложных мерах</translation>
        </message>
        <message>
            <source>Measures taken on</source>
            <translation>Меры приняты</translation>
        </message>
        <message>
            <source>The danger</source>
            <translation>Угроза</translation>
        </message>
        <message>
            <source>The child is in a safe place. This paper does not name it.</source>
            <translation>Ребёнок в безопасном месте. В этом документе оно не называется.</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Уведомление</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Notices of these measures</source>
            <translation>Уведомления об этих мерах</translation>
        </message>
        <message>
            <source>You can appeal against these measures. A separate paper explains how; ask for it if you did not get it.</source>
            <translation>Эти меры можно обжаловать. Порядок описан в отдельном документе; попросите его, если не получили.</translation>
        </message>
        <message>
            <source>The measures were taken because the child was in direct danger. A protection plan follows.</source>
            <translation>Меры приняты, потому что ребёнку угрожала непосредственная опасность. За ними следует план по защите.</translation>
        </message>
        <message>
            <source>Every entry names who did what to which fields, never what stands in them. The entries are sealed one after another. The mark in the footer shows later whether anything was altered or cut off.</source>
            <translation>Каждая запись называет, кто что сделал с какими полями, но не их содержание. Записи скреплены одна с другой. По отметке внизу листа позже видно, не изменено ли и не отрезано ли что-либо.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>The journal has no entry.</source>
            <translation>В журнале нет записей.</translation>
        </message>
        <message>
            <source>nobody signed in</source>
            <translation>никто не вошёл</translation>
        </message>
        <message>
            <source>done</source>
            <translation>сделано</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>body that found the child</source>
            <translation>орган, выявивший ребёнка</translation>
        </message>
        <message>
            <source>if the child is aged {ages}</source>
            <translation>если возраст ребёнка: {ages}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>18 or older</source>
            <translation>18 лет или старше</translation>
        </message>
        <message>
            <source>age group</source>
            <translation>возрастная группа</translation>
        </message>
        <message>
            <source>Everything this paper must say is there</source>
            <translation>Всё, что должно быть в документе, есть</translation>
        </message>
        <message>
            <source>Needed and not recorded: {fields}</source>
            <translation>Нужно, но не записано: {fields}</translation>
        </message>
        <message>
            <source>No gaps in what is printed</source>
            <translation>В печатаемом нет пропусков</translation>
        </message>
        <message>
            <source>Printed as “not known”: {fields}</source>
            <translation>Будет напечатано «неизвестно»: {fields}</translation>
        </message>
        <message>
            <source>No names and addresses in the free text</source>
            <translation>В свободном тексте нет имён и адресов</translation>
        </message>
        <message>
            <source>The free text holds names or an address</source>
            <translation>В свободном тексте есть имена или адрес</translation>
        </message>
        <message>
            <source>The free text holds names that this reader may not learn</source>
            <translation>В свободном тексте есть имена, которых этот адресат знать не должен</translation>
        </message>
        <message>
            <source>Nothing that a safety note hides</source>
            <translation>Нет ничего, что скрывает заметка о безопасности</translation>
        </message>
        <message>
            <source>The free text tells what a safety note hides</source>
            <translation>Свободный текст раскрывает то, что скрывает заметка о безопасности</translation>
        </message>
        <message>
            <source>Deadlines and findings carry their source</source>
            <translation>У сроков и выводов указан источник</translation>
        </message>
        <message>
            <source>A finding or deadline lacks its source</source>
            <translation>У вывода или срока не указан источник</translation>
        </message>
        <message>
            <source>Consent or legal ground is recorded</source>
            <translation>Согласие или правовое основание записано</translation>
        </message>
        <message>
            <source>No consent and no legal ground for this reader</source>
            <translation>Для этого адресата нет ни согласия, ни правового основания</translation>
        </message>
        <message>
            <source>This is a draft, and every page says so</source>
            <translation>Это проект, и это указано на каждой странице</translation>
        </message>
        <message>
            <source>The referral has its number and return code</source>
            <translation>У направления есть номер и код талона</translation>
        </message>
        <message>
            <source>The referral is not sent yet, or was taken back</source>
            <translation>Направление ещё не отправлено или отозвано</translation>
        </message>
        <message>
            <source>Places to sign: {count}</source>
            <translation>Мест для подписи: {count}</translation>
        </message>
        <message>
            <source>Parent or representative</source>
            <translation>Родитель или представитель</translation>
        </message>
        <message>
            <source>I have read this and received a copy.</source>
            <translation>С документом ознакомлен(а), экземпляр получил(а).</translation>
        </message>
        <message>
            <source>To the parents or the legal representative</source>
            <translation>Родителям или законному представителю</translation>
        </message>
        <message>
            <source>Emergency measures were taken to protect your child. You may disagree with them, and this paper tells you what you can do.</source>
            <translation>Для защиты вашего ребёнка приняты неотложные меры. Вы можете с ними не согласиться; здесь сказано, что можно сделать.</translation>
        </message>
        <message>
            <source>How to appeal</source>
            <translation>Как обжаловать</translation>
        </message>
        <message>
            <source>Your rights</source>
            <translation>Ваши права</translation>
        </message>
        <message>
            <source>Write which measure you disagree with, and why.</source>
            <translation>Напишите, с какой мерой вы не согласны и почему.</translation>
        </message>
        <message>
            <source>Add this paper and, if you have it, the copy of the act.</source>
            <translation>Приложите этот документ и экземпляр акта, если он у вас есть.</translation>
        </message>
        <message>
            <source>Hand it in at the place named below and ask for a receipt.</source>
            <translation>Подайте по указанному ниже адресу и попросите отметку о приёме.</translation>
        </message>
        <message>
            <source>Court or body for the appeal</source>
            <translation>Суд или орган для обжалования</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Last day for the appeal</source>
            <translation>Последний день обжалования</translation>
        </message>
        <message>
            <source>Where a lawyer helps free of charge</source>
            <translation>Где юрист поможет бесплатно</translation>
        </message>
        <message>
            <source>Questions to be answered</source>
            <translation>Вопросы, требующие ответа</translation>
        </message>
        <message>
            <source>Principles kept</source>
            <translation>Соблюдённые принципы</translation>
        </message>
        <message>
            <source>Received for the body named above</source>
            <translation>Получено от имени указанного органа</translation>
        </message>
        <message>
            <source>Chair of the Commission</source>
            <translation>Председатель Комиссии</translation>
        </message>
        <message>
            <source>Head of the district administration</source>
            <translation>Глава районной администрации</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Получил(а)</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Кто спрашивал</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Законный представитель</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Переводчик</translation>
        </message>
        <message>
            <source>National Referral Mechanism · {number}</source>
            <translation>Национальный механизм перенаправления · {number}</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Признаки</translation>
        </message>
        <message>
            <source>All questions were asked; no indicator was found.</source>
            <translation>Все вопросы заданы; признаков не найдено.</translation>
        </message>
        <message>
            <source>Act and purpose</source>
            <translation>Деяние и цель</translation>
        </message>
        <message>
            <source>For a child an act and a purpose are enough: neither force nor deceit has to be shown.</source>
            <translation>Для ребёнка достаточно деяния и цели: насилие или обман доказывать не нужно.</translation>
        </message>
        <message>
            <source>The legal representative was present</source>
            <translation>Присутствовал законный представитель</translation>
        </message>
        <message>
            <source>A psychologist was present</source>
            <translation>Присутствовал психолог</translation>
        </message>
        <message>
            <source>An interpreter was present</source>
            <translation>Присутствовал переводчик</translation>
        </message>
        <message>
            <source>The child chose the place</source>
            <translation>Место выбрал ребёнок</translation>
        </message>
        <message>
            <source>Breaks and a stop sign were agreed</source>
            <translation>Условлены перерывы и знак «стоп»</translation>
        </message>
        <message>
            <source>Nobody suspected was within hearing</source>
            <translation>Подозреваемых не было в пределах слышимости</translation>
        </message>
        <message>
            <source>The child was not made to tell it again</source>
            <translation>Ребёнка не заставляли рассказывать снова</translation>
        </message>
        <message>
            <source>Identification</source>
            <translation>Идентификация</translation>
        </message>
        <message>
            <source>Help to the child does not depend on this sheet, on the child's testimony or on the result of the identification.</source>
            <translation>Помощь ребёнку не зависит от этого листа, его показаний или итога идентификации.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Goals and measures</source>
            <translation>Цели и мероприятия</translation>
        </message>
        <message>
            <source>No measures for this reader are recorded.</source>
            <translation>Для этого получателя мероприятий не записано.</translation>
        </message>
        <message>
            <source>Score: 0 no concern, 1 some, 2 serious, 3 acute</source>
            <translation>Балл: 0 опасений нет, 1 небольшие, 2 серьёзные, 3 острые</translation>
        </message>
        <message>
            <source>Domains</source>
            <translation>Сферы</translation>
        </message>
        <message>
            <source>Where the child lived</source>
            <translation>Где жил ребёнок</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Посещения</translation>
        </message>
        <message>
            <source>Reviews of the plan</source>
            <translation>Пересмотры плана</translation>
        </message>
        <message>
            <source>Care and services</source>
            <translation>Устройство и услуги</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Результаты</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Передачи дела</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Закрытие</translation>
        </message>
        <message>
            <source>Outcome and closing</source>
            <translation>Результат и закрытие</translation>
        </message>
        <message>
            <source>Violations</source>
            <translation>Нарушения</translation>
        </message>
        <message>
            <source>Materials handed over</source>
            <translation>Переданные материалы</translation>
        </message>
        <message>
            <source>Offence cases</source>
            <translation>Дела о правонарушениях</translation>
        </message>
        <message>
            <source>Enforcement of the law</source>
            <translation>Меры реагирования</translation>
        </message>
        <message>
            <source>Investigations</source>
            <translation>Расследования</translation>
        </message>
        <message>
            <source>Reviews by the prosecutor</source>
            <translation>Пересмотры прокурором</translation>
        </message>
        <message>
            <source>Talks of the investigator with the child</source>
            <translation>Допросы ребёнка следователем</translation>
        </message>
        <message>
            <source>Placement began</source>
            <translation>Устройство начато</translation>
        </message>
        <message>
            <source>Placement ended</source>
            <translation>Устройство завершено</translation>
        </message>
        <message>
            <source>Service begun</source>
            <translation>Услуга начата</translation>
        </message>
        <message>
            <source>Visit: the child was met</source>
            <translation>Посещение: с ребёнком встретились</translation>
        </message>
        <message>
            <source>Visit: the child was not met</source>
            <translation>Посещение: ребёнка не застали</translation>
        </message>
        <message>
            <source>Plan reviewed</source>
            <translation>План пересмотрен</translation>
        </message>
        <message>
            <source>Violation noted</source>
            <translation>Нарушение зафиксировано</translation>
        </message>
        <message>
            <source>Receipt of the materials</source>
            <translation>Материалы получены</translation>
        </message>
        <message>
            <source>Offence case opened</source>
            <translation>Дело о правонарушении заведено</translation>
        </message>
        <message>
            <source>Offence case decided</source>
            <translation>Решение по делу о правонарушении</translation>
        </message>
        <message>
            <source>Fine paid</source>
            <translation>Штраф уплачен</translation>
        </message>
        <message>
            <source>Check begun</source>
            <translation>Проверка начата</translation>
        </message>
        <message>
            <source>Investigation refused</source>
            <translation>В возбуждении следствия отказано</translation>
        </message>
        <message>
            <source>Investigation opened</source>
            <translation>Следствие начато</translation>
        </message>
        <message>
            <source>Investigation ended</source>
            <translation>Следствие завершено</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Приговор</translation>
        </message>
        <message>
            <source>Investigator talked with the child</source>
            <translation>Следователь допросил ребёнка</translation>
        </message>
        <message>
            <source>Outcome reached</source>
            <translation>Результат достигнут</translation>
        </message>
        <message>
            <source>Outcome confirmed</source>
            <translation>Результат подтверждён</translation>
        </message>
        <message>
            <source>Outcome not confirmed</source>
            <translation>Результат не подтверждён</translation>
        </message>
        <message>
            <source>Case handed over</source>
            <translation>Дело передано</translation>
        </message>
        <message>
            <source>Receipt of the case</source>
            <translation>Дело принято</translation>
        </message>
        <message>
            <source>Case reopened</source>
            <translation>Дело возобновлено</translation>
        </message>
        <message>
            <source>No case and no name is in this paper</source>
            <translation>В этом документе нет ни дела, ни имён</translation>
        </message>
    </context>
    <context>
        <name>enquiry</name>
        <message>
            <source>No law table for this day</source>
            <translation>На этот день таблицы норм нет</translation>
        </message>
        <message>
            <source>What the law says</source>
            <translation>Что говорит закон</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Неизвестно</translation>
        </message>
        <message>
            <source>Rights of the child</source>
            <translation>Права ребёнка</translation>
        </message>
        <message>
            <source>What may be started</source>
            <translation>Что можно начать</translation>
        </message>
        <message>
            <source>Check of a work situation</source>
            <translation>Проверка ситуации с работой</translation>
        </message>
        <message>
            <source>may be started</source>
            <translation>можно начать</translation>
        </message>
        <message>
            <source>may be started, with care</source>
            <translation>можно начать, с осторожностью</translation>
        </message>
        <message>
            <source>must not be started</source>
            <translation>начинать нельзя</translation>
        </message>
        <message>
            <source>depends on what is not known</source>
            <translation>зависит от того, что неизвестно</translation>
        </message>
    </context>
    <context>
        <name>event_menu</name>
        <message>
            <source>Next steps</source>
            <translation>Следующие шаги</translation>
        </message>
        <message>
            <source>Record in the case</source>
            <translation>Записать в дело</translation>
        </message>
        <message>
            <source>Consent or legal ground</source>
            <translation>Согласие или правовое основание</translation>
        </message>
        <message>
            <source>Safety note: before contact</source>
            <translation>Заметка о безопасности: перед контактом</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Return of the child to its own country</source>
            <translation>Возвращение ребёнка в свою страну</translation>
        </message>
        <message>
            <source>Visit to the child</source>
            <translation>Посещение ребёнка</translation>
        </message>
        <message>
            <source>Service for the child</source>
            <translation>Услуга для ребёнка</translation>
        </message>
        <message>
            <source>Where the child lives</source>
            <translation>Где живёт ребёнок</translation>
        </message>
        <message>
            <source>Review of the plan</source>
            <translation>Пересмотр плана</translation>
        </message>
        <message>
            <source>Outcome reached</source>
            <translation>Достигнутый результат</translation>
        </message>
        <message>
            <source>Transfer of the case</source>
            <translation>Передача дела</translation>
        </message>
        <message>
            <source>Closing of the case</source>
            <translation>Закрытие дела</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Работа</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Harm or danger</source>
            <translation>Вред или опасность</translation>
        </message>
        <message>
            <source>Family member</source>
            <translation>Член семьи</translation>
        </message>
        <message>
            <source>Paper of the child</source>
            <translation>Документ ребёнка</translation>
        </message>
        <message>
            <source>Child is not ready: postpone the assessment</source>
            <translation>Ребёнок не готов: отложить оценку</translation>
        </message>
        <message>
            <source>Violation noted by a body</source>
            <translation>Нарушение, зафиксированное органом</translation>
        </message>
        <message>
            <source>Materials handed over</source>
            <translation>Передача материалов</translation>
        </message>
        <message>
            <source>Offence case opened</source>
            <translation>Дело о правонарушении заведено</translation>
        </message>
        <message>
            <source>Pre-investigation check begun</source>
            <translation>Доследственная проверка начата</translation>
        </message>
        <message>
            <source>Interview of the child by an investigator</source>
            <translation>Допрос ребёнка следователем</translation>
        </message>
        <message>
            <source>Feedback on enforcement</source>
            <translation>Обратная связь по мерам реагирования</translation>
        </message>
        <message>
            <source>Everything that can happen</source>
            <translation>Все возможные события</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>A new risk was found</source>
            <translation>Выявлен новый риск</translation>
        </message>
        <message>
            <source>Abstained</source>
            <translation>Воздержались</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Описание</translation>
        </message>
        <message>
            <source>Account used instead of asking again</source>
            <translation>Использован прежний рассказ, чтобы не расспрашивать снова</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Деяние</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Adopted on</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Против</translation>
        </message>
        <message>
            <source>Age assessed by</source>
            <translation>Возраст установил(а)</translation>
        </message>
        <message>
            <source>Age from</source>
            <translation>Возраст от</translation>
        </message>
        <message>
            <source>Age is an estimate</source>
            <translation>Возраст предположительный</translation>
        </message>
        <message>
            <source>Age stated on</source>
            <translation>Возраст указан на дату</translation>
        </message>
        <message>
            <source>Age stated, from</source>
            <translation>Возраст со слов, от</translation>
        </message>
        <message>
            <source>Age stated, to</source>
            <translation>Возраст со слов, до</translation>
        </message>
        <message>
            <source>Age to</source>
            <translation>Возраст до</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Согласие дано</translation>
        </message>
        <message>
            <source>Agreed with the family</source>
            <translation>Согласовано с семьёй</translation>
        </message>
        <message>
            <source>Alcohol, drugs or other substances</source>
            <translation>Алкоголь, наркотики или другие вещества</translation>
        </message>
        <message>
            <source>Alternatives tried, and why they failed</source>
            <translation>Какие варианты испробованы и почему не подошли</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>An official is alleged to be involved</source>
            <translation>Сведения о причастности должностного лица</translation>
        </message>
        <message>
            <source>Analysis of the situation</source>
            <translation>Анализ ситуации</translation>
        </message>
        <message>
            <source>Announced beforehand</source>
            <translation>О проверке предупредили</translation>
        </message>
        <message>
            <source>Anonymised on</source>
            <translation>Обезличено</translation>
        </message>
        <message>
            <source>Appeal possible until</source>
            <translation>Срок обжалования</translation>
        </message>
        <message>
            <source>Applied for on</source>
            <translation>Дата подачи заявления</translation>
        </message>
        <message>
            <source>Applied to</source>
            <translation>Куда подано</translation>
        </message>
        <message>
            <source>Approval number</source>
            <translation>Номер согласования</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Кем утверждено</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Дата утверждения</translation>
        </message>
        <message>
            <source>Are protection services needed?</source>
            <translation>Нужны ли услуги по защите?</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Статьи</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>По состоянию на</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Кто спрашивал</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Когда спрашивали</translation>
        </message>
        <message>
            <source>Asks not to be named to anyone</source>
            <translation>Просит никому не называть своё имя</translation>
        </message>
        <message>
            <source>Back at school since</source>
            <translation>Снова в школе с</translation>
        </message>
        <message>
            <source>Basic or secondary school finished</source>
            <translation>Основная или средняя школа окончена</translation>
        </message>
        <message>
            <source>Before contact</source>
            <translation>Перед контактом</translation>
        </message>
        <message>
            <source>Begun on</source>
            <translation>Дата начала</translation>
        </message>
        <message>
            <source>Between 22:00 and 06:00</source>
            <translation>С 22:00 до 06:00</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Body of the person who verified it</source>
            <translation>Орган проверившего лица</translation>
        </message>
        <message>
            <source>Body that arranged it</source>
            <translation>Орган, который устроил</translation>
        </message>
        <message>
            <source>Body that identifies victims officially</source>
            <translation>Орган, официально устанавливающий статус жертвы</translation>
        </message>
        <message>
            <source>Breaks and a stop sign are agreed</source>
            <translation>Условлены перерывы и знак «стоп»</translation>
        </message>
        <message>
            <source>Calculation units</source>
            <translation>Расчётные показатели</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Кампания</translation>
        </message>
        <message>
            <source>Care in a family: what was tried, and why it failed</source>
            <translation>Устройство в семью: что испробовано и почему не удалось</translation>
        </message>
        <message>
            <source>Carer or institution</source>
            <translation>Кто принял ребёнка: лицо или учреждение</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Номер дела</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал выявления</translation>
        </message>
        <message>
            <source>Check begun on</source>
            <translation>Проверка начата</translation>
        </message>
        <message>
            <source>Check extended on</source>
            <translation>Проверка продлена</translation>
        </message>
        <message>
            <source>Child labour</source>
            <translation>Детский труд</translation>
        </message>
        <message>
            <source>Cinema, theatre, circus or media</source>
            <translation>Кино, театр, цирк или СМИ</translation>
        </message>
        <message>
            <source>Circle proposed for new cases</source>
            <translation>Круг, предлагаемый для новых дел</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Гражданство</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Дата закрытия</translation>
        </message>
        <message>
            <source>Code on Children 36.3</source>
            <translation>Кодекс о детях, ст. 36.3</translation>
        </message>
        <message>
            <source>Code on Children 36.4</source>
            <translation>Кодекс о детях, ст. 36.4</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Возмещение вреда</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Подтверждено</translation>
        </message>
        <message>
            <source>Control date</source>
            <translation>Дата контроля</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Date of birth is an estimate</source>
            <translation>Дата рождения предположительная</translation>
        </message>
        <message>
            <source>Date of the original</source>
            <translation>Дата оригинала</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Days a week</source>
            <translation>Дней в неделю</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Кем решено</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Дата решения</translation>
        </message>
        <message>
            <source>Deciding body</source>
            <translation>Орган, принявший решение</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Decision number</source>
            <translation>Номер решения</translation>
        </message>
        <message>
            <source>Decree</source>
            <translation>Постановление</translation>
        </message>
        <message>
            <source>Departure notified to social services</source>
            <translation>Соцслужба уведомлена об отъезде</translation>
        </message>
        <message>
            <source>Direct threat to life or health</source>
            <translation>Непосредственная угроза жизни или здоровью</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Куда возвращается ребёнок</translation>
        </message>
        <message>
            <source>Disability</source>
            <translation>Инвалидность</translation>
        </message>
        <message>
            <source>Dissenting opinion</source>
            <translation>Особое мнение</translation>
        </message>
        <message>
            <source>District or town</source>
            <translation>Район или город</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>Номер документа</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Сфера</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Дата выполнения</translation>
        </message>
        <message>
            <source>Drafted on</source>
            <translation>Дата составления</translation>
        </message>
        <message>
            <source>Duties the family agreed to</source>
            <translation>Обязанности, с которыми семья согласилась</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Работодатель</translation>
        </message>
        <message>
            <source>Employer's tax number</source>
            <translation>ИНН работодателя</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Окончание</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Дата окончания</translation>
        </message>
        <message>
            <source>Escort</source>
            <translation>Сопровождающий</translation>
        </message>
        <message>
            <source>Established by</source>
            <translation>Кем установлено</translation>
        </message>
        <message>
            <source>Ethnicity, for placement</source>
            <translation>Национальность, для устройства</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Чем подтверждено</translation>
        </message>
        <message>
            <source>Expected effect on development and rights</source>
            <translation>Ожидаемое влияние на развитие и права</translation>
        </message>
        <message>
            <source>Explained in words the child understands</source>
            <translation>Объяснено понятными ребёнку словами</translation>
        </message>
        <message>
            <source>Extended on</source>
            <translation>Дата продления</translation>
        </message>
        <message>
            <source>Extended until</source>
            <translation>Продлено до</translation>
        </message>
        <message>
            <source>Extreme hazard to health and safety</source>
            <translation>Чрезвычайная опасность для жизни и здоровья</translation>
        </message>
        <message>
            <source>Family found</source>
            <translation>Семья найдена</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Fears the authorities of the home country</source>
            <translation>Опасается властей своей страны</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Обратная связь</translation>
        </message>
        <message>
            <source>Feedback expected by</source>
            <translation>Срок обратной связи</translation>
        </message>
        <message>
            <source>Feedback given on</source>
            <translation>Дата обратной связи</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Вывод</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Штраф</translation>
        </message>
        <message>
            <source>Finished on</source>
            <translation>Дата завершения</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Form of care</source>
            <translation>Форма устройства</translation>
        </message>
        <message>
            <source>Forwarded on</source>
            <translation>Дата передачи</translation>
        </message>
        <message>
            <source>Forwarded to</source>
            <translation>Кому передано</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>Дата выявления</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С какой даты</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>От кого</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Дата основания</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Gravity</source>
            <translation>Тяжесть</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Ground (order)</source>
            <translation>Основание (приказ)</translation>
        </message>
        <message>
            <source>Ground of care</source>
            <translation>Основание ухода</translation>
        </message>
        <message>
            <source>Guardian, foster family or adoption needed?</source>
            <translation>Нужны опека, приёмная семья или усыновление?</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>Кто передал</translation>
        </message>
        <message>
            <source>Handed over on</source>
            <translation>Дата вручения</translation>
        </message>
        <message>
            <source>Handed over to</source>
            <translation>Кому передан ребёнок</translation>
        </message>
        <message>
            <source>Hazards</source>
            <translation>Вредные и опасные факторы</translation>
        </message>
        <message>
            <source>Heaviest load</source>
            <translation>Самый тяжёлый груз</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Дата проведения</translation>
        </message>
        <message>
            <source>Hide on every paper</source>
            <translation>Скрыть во всех документах</translation>
        </message>
        <message>
            <source>Hoax?</source>
            <translation>Ложный звонок?</translation>
        </message>
        <message>
            <source>Hours a day</source>
            <translation>Часов в день</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Часов в неделю</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Чем закончилось</translation>
        </message>
        <message>
            <source>How it was verified</source>
            <translation>Как проверено</translation>
        </message>
        <message>
            <source>How many times</source>
            <translation>Сколько раз</translation>
        </message>
        <message>
            <source>How we know</source>
            <translation>Откуда это известно</translation>
        </message>
        <message>
            <source>How we will know it is done</source>
            <translation>Как узнаем, что выполнено</translation>
        </message>
        <message>
            <source>Identity established on</source>
            <translation>Личность установлена</translation>
        </message>
        <message>
            <source>In a child-friendly room</source>
            <translation>В комнате, дружественной ребёнку</translation>
        </message>
        <message>
            <source>In danger now</source>
            <translation>Сейчас в опасности</translation>
        </message>
        <message>
            <source>In favour</source>
            <translation>За</translation>
        </message>
        <message>
            <source>In school hours</source>
            <translation>Во время уроков</translation>
        </message>
        <message>
            <source>In the caller's own words, as heard</source>
            <translation>Словами заявителя, как услышано</translation>
        </message>
        <message>
            <source>In which language</source>
            <translation>На каком языке</translation>
        </message>
        <message>
            <source>Indicators found</source>
            <translation>Выявленные признаки</translation>
        </message>
        <message>
            <source>Injuries</source>
            <translation>Травмы</translation>
        </message>
        <message>
            <source>Instruction: to whom, until when</source>
            <translation>Поручение: кому, к какому сроку</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Переводчик</translation>
        </message>
        <message>
            <source>Investigator</source>
            <translation>Следователь</translation>
        </message>
        <message>
            <source>Is rehabilitation needed?</source>
            <translation>Нужна ли реабилитация?</translation>
        </message>
        <message>
            <source>Is the child in danger right now?</source>
            <translation>Ребёнок сейчас в опасности?</translation>
        </message>
        <message>
            <source>Is worked</source>
            <translation>Рабочий день</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Дата выдачи</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Keep from</source>
            <translation>Кому не сообщать</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Хранится</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Хранить до</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Kind of class</source>
            <translation>Вид обучения</translation>
        </message>
        <message>
            <source>Kind of employer</source>
            <translation>Вид работодателя</translation>
        </message>
        <message>
            <source>Kind of note</source>
            <translation>Вид заметки</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>Вид работы</translation>
        </message>
        <message>
            <source>Labour authority notified</source>
            <translation>Орган по труду уведомлён</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Language, faith and origin are respected</source>
            <translation>Язык, вера и происхождение учтены</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Владеет языками</translation>
        </message>
        <message>
            <source>Last attended</source>
            <translation>Последнее посещение занятий</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Дата ухода</translation>
        </message>
        <message>
            <source>Legal ground</source>
            <translation>Правовое основание</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Законный представитель</translation>
        </message>
        <message>
            <source>Legal representative present</source>
            <translation>Присутствующий законный представитель</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>Номер письма</translation>
        </message>
        <message>
            <source>Lifted on</source>
            <translation>Снят</translation>
        </message>
        <message>
            <source>Light work</source>
            <translation>Лёгкий труд</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Линия</translation>
        </message>
        <message>
            <source>Looks after the child</source>
            <translation>Осуществляет уход за ребёнком</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>May be shared with</source>
            <translation>Кому можно сообщать</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Средства</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Medical examination passed</source>
            <translation>Медицинский осмотр пройден</translation>
        </message>
        <message>
            <source>Mind it before</source>
            <translation>Учесть перед</translation>
        </message>
        <message>
            <source>Minutes until the screen is covered</source>
            <translation>Через сколько минут закрывать экран</translation>
        </message>
        <message>
            <source>Misses compulsory school</source>
            <translation>Пропускает обязательное обучение</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Мониторинг</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Name of the liable person</source>
            <translation>Имя или название привлекаемого лица</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Название учреждения</translation>
        </message>
        <message>
            <source>Name of the office or person</source>
            <translation>Название органа или имя</translation>
        </message>
        <message>
            <source>Name of the reporter</source>
            <translation>Имя сообщившего</translation>
        </message>
        <message>
            <source>Needs an interpreter</source>
            <translation>Нужен переводчик</translation>
        </message>
        <message>
            <source>New facts or complaint</source>
            <translation>Новые факты или жалоба</translation>
        </message>
        <message>
            <source>News of the child was received</source>
            <translation>Сведения о ребёнке получены</translation>
        </message>
        <message>
            <source>Next date</source>
            <translation>Следующая дата</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Следующий пересмотр</translation>
        </message>
        <message>
            <source>Next talk on</source>
            <translation>Дата следующей беседы</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Следующее посещение</translation>
        </message>
        <message>
            <source>No longer needed since</source>
            <translation>Больше не нужна с</translation>
        </message>
        <message>
            <source>Nobody suspected was within hearing</source>
            <translation>Подозреваемых не было в пределах слышимости</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Note for the supervisor</source>
            <translation>Заметка для руководителя</translation>
        </message>
        <message>
            <source>Noted on</source>
            <translation>Дата фиксации</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Number of the check</source>
            <translation>Номер материала проверки</translation>
        </message>
        <message>
            <source>Number of the hand-over act</source>
            <translation>Номер акта передачи</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>Номер письма</translation>
        </message>
        <message>
            <source>Number of the other case</source>
            <translation>Номер другого дела</translation>
        </message>
        <message>
            <source>Number of the payment</source>
            <translation>Номер платежа</translation>
        </message>
        <message>
            <source>Number of the record</source>
            <translation>Номер протокола</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Учреждение</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Only plans approved by the supervisor enter an agenda</source>
            <translation>В повестку входят только планы, утверждённые руководителем</translation>
        </message>
        <message>
            <source>Opened in an emergency</source>
            <translation>Открыто в экстренном порядке</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Дата открытия</translation>
        </message>
        <message>
            <source>Opinion handed over on</source>
            <translation>Заключение передано</translation>
        </message>
        <message>
            <source>Opinion of social services</source>
            <translation>Заключение социальной службы</translation>
        </message>
        <message>
            <source>Other country</source>
            <translation>Другая страна</translation>
        </message>
        <message>
            <source>Other names or spellings</source>
            <translation>Другие имена или написания</translation>
        </message>
        <message>
            <source>Other state contacted on</source>
            <translation>Дата обращения к другой стороне</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Overtime</source>
            <translation>Сверхурочная работа</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Уплачено</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Дата уплаты</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Paper that proves it</source>
            <translation>Подтверждающий документ</translation>
        </message>
        <message>
            <source>Papers kept by the employer</source>
            <translation>Документы у работодателя</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Оплата труда</translation>
        </message>
        <message>
            <source>Permission of the education authority</source>
            <translation>Разрешение органа образования</translation>
        </message>
        <message>
            <source>Permit of the workers' body or labour authority</source>
            <translation>Разрешение представительного органа работников или органа по труду</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Лицо</translation>
        </message>
        <message>
            <source>Person under suspicion</source>
            <translation>Подозреваемое лицо</translation>
        </message>
        <message>
            <source>Person who gives it</source>
            <translation>Кто оказывает услугу</translation>
        </message>
        <message>
            <source>Person who takes over</source>
            <translation>Кто принимает дело</translation>
        </message>
        <message>
            <source>Personal number (PIN)</source>
            <translation>Персональный номер (ПИН)</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Place found</source>
            <translation>Место выявления</translation>
        </message>
        <message>
            <source>Place of work</source>
            <translation>Место работы</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>Запланировано на</translation>
        </message>
        <message>
            <source>Planned until</source>
            <translation>Запланировано до</translation>
        </message>
        <message>
            <source>Pregnancy</source>
            <translation>Беременность</translation>
        </message>
        <message>
            <source>Prepared on</source>
            <translation>Дата подготовки</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Присутствует</translation>
        </message>
        <message>
            <source>Principles kept</source>
            <translation>Соблюдённые принципы</translation>
        </message>
        <message>
            <source>Proof of relationship shown</source>
            <translation>Показан документ о родстве</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Поставщик услуги</translation>
        </message>
        <message>
            <source>Psychologist or teacher present</source>
            <translation>Присутствующий психолог или педагог</translation>
        </message>
        <message>
            <source>Psychologist present</source>
            <translation>Присутствовал психолог</translation>
        </message>
        <message>
            <source>Pupil or student</source>
            <translation>Учится</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Put into the bin on</source>
            <translation>В корзине с</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Reached on</source>
            <translation>Дата достижения</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Адресат</translation>
        </message>
        <message>
            <source>Readings of the law</source>
            <translation>Толкования закона</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Reason for closing</source>
            <translation>Основание закрытия</translation>
        </message>
        <message>
            <source>Reason for delay</source>
            <translation>Причина задержки</translation>
        </message>
        <message>
            <source>Reason for recalling</source>
            <translation>Причина отзыва</translation>
        </message>
        <message>
            <source>Reason for refusing</source>
            <translation>Причина отказа</translation>
        </message>
        <message>
            <source>Reason for reopening</source>
            <translation>Причина возобновления</translation>
        </message>
        <message>
            <source>Reason for the transfer</source>
            <translation>Причина передачи</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Обоснование</translation>
        </message>
        <message>
            <source>Reasons decided on</source>
            <translation>Причины, по которым принято решение</translation>
        </message>
        <message>
            <source>Reasons for the risk level</source>
            <translation>Обоснование уровня риска</translation>
        </message>
        <message>
            <source>Reasons of the decision</source>
            <translation>Мотивы решения</translation>
        </message>
        <message>
            <source>Recalled on</source>
            <translation>Дата отзыва</translation>
        </message>
        <message>
            <source>Receipt expected by</source>
            <translation>Подтверждение ожидается до</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Кто получил</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>От кого получено</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Дата получения</translation>
        </message>
        <message>
            <source>Receiver's number</source>
            <translation>Вх. № получателя</translation>
        </message>
        <message>
            <source>Receiving body</source>
            <translation>Принимающий орган</translation>
        </message>
        <message>
            <source>Recorded on video, not to be repeated</source>
            <translation>Записано на видео, чтобы не повторять</translation>
        </message>
        <message>
            <source>Refused on</source>
            <translation>Дата отказа</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Область</translation>
        </message>
        <message>
            <source>Registered under the child's own name</source>
            <translation>Записан(а) под собственным именем</translation>
        </message>
        <message>
            <source>Relation to the child</source>
            <translation>Кем приходится ребёнку</translation>
        </message>
        <message>
            <source>Religion, for placement</source>
            <translation>Вероисповедание, для устройства</translation>
        </message>
        <message>
            <source>Remarks of the supervisor</source>
            <translation>Замечания руководителя</translation>
        </message>
        <message>
            <source>Remote site</source>
            <translation>Отдалённое место работы</translation>
        </message>
        <message>
            <source>Reopened on</source>
            <translation>Дата возобновления</translation>
        </message>
        <message>
            <source>Reporter's telephone</source>
            <translation>Телефон сообщившего</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>Ответственное лицо</translation>
        </message>
        <message>
            <source>Rest days, holidays or business trips</source>
            <translation>Выходные, праздники или командировки</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Result of the tracing</source>
            <translation>Итог розыска семьи</translation>
        </message>
        <message>
            <source>Return planned for</source>
            <translation>Возвращение запланировано на</translation>
        </message>
        <message>
            <source>Return to school planned for</source>
            <translation>Возвращение в школу запланировано на</translation>
        </message>
        <message>
            <source>Returned because</source>
            <translation>Причина возврата</translation>
        </message>
        <message>
            <source>Reviewed on</source>
            <translation>Дата пересмотра</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Риск</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>School is in session</source>
            <translation>Учебное время, не каникулы</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Sealed on</source>
            <translation>Поставлено на особую защиту</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Секретарь</translation>
        </message>
        <message>
            <source>Seeks asylum or is a refugee</source>
            <translation>Ищет убежища или беженец</translation>
        </message>
        <message>
            <source>Sending centre or body</source>
            <translation>Отправляющий центр или орган</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Уровень защиты</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Дата отправки</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Service asked for</source>
            <translation>Запрошенная услуга</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Sexual violence</source>
            <translation>Сексуальное насилие</translation>
        </message>
        <message>
            <source>Shown by number only</source>
            <translation>Только под номером</translation>
        </message>
        <message>
            <source>Signs of distress</source>
            <translation>Признаки тяжёлых переживаний</translation>
        </message>
        <message>
            <source>Signs of exploitation</source>
            <translation>Признаки эксплуатации</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Ситуация</translation>
        </message>
        <message>
            <source>Small enterprise</source>
            <translation>Малое предприятие</translation>
        </message>
        <message>
            <source>Somebody else keeps the pay</source>
            <translation>Оплату забирает кто-то другой</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Наличие</translation>
        </message>
        <message>
            <source>State of health</source>
            <translation>Состояние здоровья</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Шаг</translation>
        </message>
        <message>
            <source>Stopped on</source>
            <translation>Работа прекращена</translation>
        </message>
        <message>
            <source>Stopped: the child was in distress</source>
            <translation>Прервано: ребёнку стало тяжело</translation>
        </message>
        <message>
            <source>Submitted on</source>
            <translation>Дата представления</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Руководитель</translation>
        </message>
        <message>
            <source>Suspected of exploiting or harming the child</source>
            <translation>Подозрение в эксплуатации или причинении вреда ребёнку</translation>
        </message>
        <message>
            <source>Taken note of on</source>
            <translation>Принято к сведению</translation>
        </message>
        <message>
            <source>Talk resumed on</source>
            <translation>Беседа возобновлена</translation>
        </message>
        <message>
            <source>Talked with the child alone</source>
            <translation>Беседа с ребёнком наедине</translation>
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
            <translation>Ребёнок согласен на идентификацию</translation>
        </message>
        <message>
            <source>The child agrees</source>
            <translation>Ребёнок согласен</translation>
        </message>
        <message>
            <source>The child chose the place</source>
            <translation>Место выбрал ребёнок</translation>
        </message>
        <message>
            <source>The child goes to school</source>
            <translation>Ребёнок ходит в школу</translation>
        </message>
        <message>
            <source>The child is safe</source>
            <translation>Ребёнок в безопасности</translation>
        </message>
        <message>
            <source>The child wants to return</source>
            <translation>Ребёнок хочет вернуться</translation>
        </message>
        <message>
            <source>The child was heard</source>
            <translation>Ребёнка выслушали</translation>
        </message>
        <message>
            <source>The child was met</source>
            <translation>С ребёнком встретились</translation>
        </message>
        <message>
            <source>The child works</source>
            <translation>Ребёнок работает</translation>
        </message>
        <message>
            <source>The child's opinion</source>
            <translation>Мнение ребёнка</translation>
        </message>
        <message>
            <source>The child's opinion was heard or read</source>
            <translation>Мнение ребёнка выслушано или прочитано</translation>
        </message>
        <message>
            <source>The child's own words</source>
            <translation>Слова ребёнка</translation>
        </message>
        <message>
            <source>The exploiter can reach the child</source>
            <translation>Эксплуататор имеет доступ к ребёнку</translation>
        </message>
        <message>
            <source>The family's opinion</source>
            <translation>Мнение семьи</translation>
        </message>
        <message>
            <source>Threat to many people</source>
            <translation>Массовая угроза</translation>
        </message>
        <message>
            <source>Threats</source>
            <translation>Угрозы</translation>
        </message>
        <message>
            <source>Through</source>
            <translation>Через кого</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Получатель</translation>
        </message>
        <message>
            <source>Together with brothers and sisters</source>
            <translation>Вместе с братьями и сёстрами</translation>
        </message>
        <message>
            <source>Topic of the call</source>
            <translation>Тема звонка</translation>
        </message>
        <message>
            <source>Tracing finished on</source>
            <translation>Розыск завершён</translation>
        </message>
        <message>
            <source>Trafficking</source>
            <translation>Торговля людьми</translation>
        </message>
        <message>
            <source>Travel paper</source>
            <translation>Проездной документ</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Срок исполнения</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Срочность</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Действует до</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Приговор</translation>
        </message>
        <message>
            <source>Verdict on</source>
            <translation>Дата приговора</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>Дата проверки</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Голос</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>What happens after closing</source>
            <translation>Что будет после закрытия</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>Что изменилось</translation>
        </message>
        <message>
            <source>What hinders getting it</source>
            <translation>Что мешает его получить</translation>
        </message>
        <message>
            <source>What is approved</source>
            <translation>Что утверждается</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Что предлагается</translation>
        </message>
        <message>
            <source>What is best for the child, and why</source>
            <translation>Что лучше для ребёнка и почему</translation>
        </message>
        <message>
            <source>What is handed over</source>
            <translation>Что передаётся</translation>
        </message>
        <message>
            <source>What is violated</source>
            <translation>Что нарушено</translation>
        </message>
        <message>
            <source>What it changed for the child</source>
            <translation>Что это изменило для ребёнка</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Что на нём</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>Препятствия к обучению</translation>
        </message>
        <message>
            <source>What the check showed</source>
            <translation>Что показала проверка</translation>
        </message>
        <message>
            <source>What the child does</source>
            <translation>Чем занимается ребёнок</translation>
        </message>
        <message>
            <source>What the child says about it</source>
            <translation>Что говорит об этом ребёнок</translation>
        </message>
        <message>
            <source>What the child wants, in own words</source>
            <translation>Чего хочет ребёнок, его словами</translation>
        </message>
        <message>
            <source>What the child was doing</source>
            <translation>Чем занимался ребёнок</translation>
        </message>
        <message>
            <source>What the disability means for help</source>
            <translation>Как инвалидность учесть при помощи</translation>
        </message>
        <message>
            <source>What the receiver needs to know</source>
            <translation>Что нужно знать получателю</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>О чём договорились</translation>
        </message>
        <message>
            <source>What was done to collect it</source>
            <translation>Что сделано для взыскания</translation>
        </message>
        <message>
            <source>What was learned</source>
            <translation>Что узнали</translation>
        </message>
        <message>
            <source>What was reached, and how the child is now</source>
            <translation>Что достигнуто и как ребёнок сейчас</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>Что увидели</translation>
        </message>
        <message>
            <source>What was seen, and what was done</source>
            <translation>Что увидели и что сделали</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Where does the child live?</source>
            <translation>Где живёт ребёнок?</translation>
        </message>
        <message>
            <source>Where the child is</source>
            <translation>Где находится ребёнок</translation>
        </message>
        <message>
            <source>Where the person is</source>
            <translation>Где находится человек</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто исполняет</translation>
        </message>
        <message>
            <source>Who consents</source>
            <translation>Кто даёт согласие</translation>
        </message>
        <message>
            <source>Who is liable</source>
            <translation>Кто привлекается</translation>
        </message>
        <message>
            <source>Who may know?</source>
            <translation>Кто может знать?</translation>
        </message>
        <message>
            <source>Who reports</source>
            <translation>Кто сообщил</translation>
        </message>
        <message>
            <source>Who talked with the child</source>
            <translation>Кто беседовал с ребёнком</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Кто участвовал</translation>
        </message>
        <message>
            <source>Who verified it</source>
            <translation>Кто проверил</translation>
        </message>
        <message>
            <source>Who visited</source>
            <translation>Кто посетил</translation>
        </message>
        <message>
            <source>Who was present</source>
            <translation>Кто присутствовал</translation>
        </message>
        <message>
            <source>Who went along</source>
            <translation>Кто сопровождал</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Why apart from brothers and sisters</source>
            <translation>Почему отдельно от братьев и сестёр</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Почему завершилось</translation>
        </message>
        <message>
            <source>Why it is decided against the child's wish</source>
            <translation>Почему решено вопреки желанию ребёнка</translation>
        </message>
        <message>
            <source>Why it was lifted</source>
            <translation>Почему снят</translation>
        </message>
        <message>
            <source>Why it was not given</source>
            <translation>Почему услуга не оказана</translation>
        </message>
        <message>
            <source>Why it was opened</source>
            <translation>Почему открыто</translation>
        </message>
        <message>
            <source>Why it was put into the bin</source>
            <translation>Почему в корзине</translation>
        </message>
        <message>
            <source>Why it was withdrawn</source>
            <translation>Причина отзыва</translation>
        </message>
        <message>
            <source>Why not with the family or relatives</source>
            <translation>Почему не в семье и не у родственников</translation>
        </message>
        <message>
            <source>Why so decided</source>
            <translation>Почему так решено</translation>
        </message>
        <message>
            <source>Why the case closes although something is unfinished</source>
            <translation>Почему дело закрывается, хотя не всё завершено</translation>
        </message>
        <message>
            <source>Why the child is without care</source>
            <translation>Почему ребёнок остался без попечения</translation>
        </message>
        <message>
            <source>Why the child was not heard</source>
            <translation>Почему ребёнка не выслушали</translation>
        </message>
        <message>
            <source>Why the inspection was made</source>
            <translation>Основание проверки</translation>
        </message>
        <message>
            <source>Why this reading</source>
            <translation>Почему такое толкование</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>С кем</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Дата отзыва</translation>
        </message>
        <message>
            <source>Work of all</source>
            <translation>Вид работы у всех</translation>
        </message>
        <message>
            <source>Working since</source>
            <translation>Начало работы</translation>
        </message>
        <message>
            <source>Worst form</source>
            <translation>Наихудшая форма</translation>
        </message>
        <message>
            <source>Written consent of a parent</source>
            <translation>Письменное согласие родителя</translation>
        </message>
        <message>
            <source>Written labour contract</source>
            <translation>Письменный трудовой договор</translation>
        </message>
        <message>
            <source>a carer under suspicion stays away</source>
            <translation>подозреваемый опекун не присутствует</translation>
        </message>
        <message>
            <source>below the permitted age</source>
            <translation>младше разрешённого возраста</translation>
        </message>
        <message>
            <source>exploitation, danger</source>
            <translation>эксплуатация, опасность</translation>
        </message>
        <message>
            <source>help is given whatever the answer</source>
            <translation>помощь оказывается при любом ответе</translation>
        </message>
        <message>
            <source>interpreter, psychologist, inspector</source>
            <translation>переводчик, психолог, инспектор</translation>
        </message>
        <message>
            <source>kept, moved, bought or sold</source>
            <translation>удерживали, перевозили, покупали или продавали</translation>
        </message>
        <message>
            <source>kg</source>
            <translation>кг</translation>
        </message>
        <message>
            <source>min</source>
            <translation>мин</translation>
        </message>
        <message>
            <source>months</source>
            <translation>мес.</translation>
        </message>
        <message>
            <source>no account of the exploitation</source>
            <translation>без рассказа об эксплуатации</translation>
        </message>
        <message>
            <source>none ticked: asked, and none found</source>
            <translation>ничего не отмечено: спросили, признаков нет</translation>
        </message>
        <message>
            <source>not as an unnamed member of the family</source>
            <translation>не как безымянный член семьи</translation>
        </message>
        <message>
            <source>not needed for a child</source>
            <translation>для ребёнка не нужны</translation>
        </message>
        <message>
            <source>nothing is sent to these, unless a legal ground recorded later asks for it</source>
            <translation>им ничего не отправляется, если позже не записано законное основание</translation>
        </message>
        <message>
            <source>som</source>
            <translation>сом</translation>
        </message>
        <message>
            <source>the longest day, overtime included</source>
            <translation>самый длинный день, со сверхурочными</translation>
        </message>
        <message>
            <source>then never consents, supports an interview, collects or interprets</source>
            <translation>тогда не даёт согласия, не сопровождает на беседе, не забирает ребёнка и не переводит</translation>
        </message>
        <message>
            <source>who recorded it and when; the child does not tell it twice</source>
            <translation>кто и когда записал; ребёнок не рассказывает дважды</translation>
        </message>
        <message>
            <source>“≈ 14” or “13–15” will do</source>
            <translation>можно «≈ 14» или «13–15»</translation>
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
            <translation>Причина, она останется рядом с выводом</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>A reason is needed</source>
            <translation>Нужна причина</translation>
        </message>
        <message>
            <source>Withdraw this decision…</source>
            <translation>Отменить это решение…</translation>
        </message>
        <message>
            <source>Decide on this finding…</source>
            <translation>Решить по этому выводу…</translation>
        </message>
    </context>
    <context>
        <name>lock</name>
        <message>
            <source>The computer slept, so the vault was closed. What was typed is kept.</source>
            <translation>Компьютер был в спящем режиме, поэтому хранилище закрыто. Набранное сохранено.</translation>
        </message>
        <message>
            <source>The screen was locked, so the vault was closed. What was typed is kept.</source>
            <translation>Экран был заблокирован, поэтому хранилище закрыто. Набранное сохранено.</translation>
        </message>
        <message>
            <source>Nobody worked for 30 minutes, so the vault was closed. What was typed is kept.</source>
            <translation>30 минут никто не работал, поэтому хранилище закрыто. Набранное сохранено.</translation>
        </message>
        <message>
            <source>The vault is closed. What was typed is kept.</source>
            <translation>Хранилище закрыто. Набранное сохранено.</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>This could not be done. Nothing was changed. Code for support: {code}</source>
            <translation>Это не удалось выполнить. Ничего не изменено. Код для поддержки: {code}</translation>
        </message>
        <message>
            <source>This needs another look</source>
            <translation>Нужно проверить ещё раз</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>This person is suspected of exploiting or harming the child and cannot consent. Nothing was saved. Ask another representative, or use a legal ground.</source>
            <translation>Есть подозрение, что этот человек эксплуатирует ребёнка или вредит ему, поэтому давать согласие он не может. Ничего не сохранено. Обратитесь к другому представителю или укажите правовое основание.</translation>
        </message>
        <message>
            <source>This person is not among the people around the child. Nothing was saved. Add the person to the family first.</source>
            <translation>Этого человека нет среди окружения ребёнка. Ничего не сохранено. Сначала добавьте его в раздел о семье.</translation>
        </message>
        <message>
            <source>This person looks after the child without a legal ground and cannot consent for it. Nothing was saved. Ask the territorial unit to represent the child.</source>
            <translation>Этот человек ухаживает за ребёнком без правового основания и не может давать за него согласие. Ничего не сохранено. Попросите районное управление представлять ребёнка.</translation>
        </message>
        <message>
            <source>A child below {age} cannot consent alone. Nothing was saved. Ask a representative or the territorial unit, and note the child's opinion.</source>
            <translation>Ребёнок младше {age} лет не может дать согласие один. Ничего не сохранено. Обратитесь к представителю или в районное управление и запишите мнение ребёнка.</translation>
        </message>
        <message>
            <source>It is not known that the child is {age} or older, so its consent alone is not enough. Nothing was saved. Ask a representative or the territorial unit, or use a legal ground.</source>
            <translation>Неизвестно, достиг ли ребёнок нужного возраста (лет: {age}), поэтому одного его согласия мало. Ничего не сохранено. Обратитесь к представителю или в районное управление либо укажите правовое основание.</translation>
        </message>
        <message>
            <source>This consent was withdrawn before. Nothing was changed. Record a new consent.</source>
            <translation>Это согласие отозвано раньше. Ничего не изменено. Запишите новое согласие.</translation>
        </message>
        <message>
            <source>The consent was given later than that. Nothing was changed. Check the date of the withdrawal.</source>
            <translation>Согласие дано позже этой даты. Ничего не изменено. Проверьте дату отзыва.</translation>
        </message>
        <message>
            <source>This safety note has ended already. Nothing was changed. Write a new note.</source>
            <translation>Эта заметка о безопасности уже снята. Ничего не изменено. Напишите новую.</translation>
        </message>
        <message>
            <source>There is no consent and no legal ground for this receiver. Nothing was sent; the draft is kept. Record a consent or a legal ground first.</source>
            <translation>Для этого получателя нет ни согласия, ни правового основания. Ничего не отправлено, черновик сохранён. Сначала запишите согласие или правовое основание.</translation>
        </message>
        <message>
            <source>The receiver is a person suspected of exploiting or harming the child. Nothing was sent. Choose another receiver.</source>
            <translation>Есть подозрение, что получатель эксплуатирует ребёнка или вредит ему. Ничего не отправлено. Выберите другого получателя.</translation>
        </message>
        <message>
            <source>The text names what a safety note hides. Nothing was sent; the draft is kept. Take it out of the text, or end the safety note.</source>
            <translation>В тексте есть то, что скрывает заметка о безопасности. Ничего не отправлено, черновик сохранён. Уберите это из текста или снимите заметку о безопасности.</translation>
        </message>
        <message>
            <source>A referral of the referral mechanism carries the number of the case only. Nothing was saved. Take the child's name out of the text.</source>
            <translation>В направлении механизма перенаправления указывается только номер дела. Ничего не сохранено. Уберите из текста имя ребёнка.</translation>
        </message>
        <message>
            <source>The referral has been sent and stays as it was sent. Nothing was changed. Recall it, or write a new one.</source>
            <translation>Направление уже отправлено и остаётся таким, каким отправлено. Ничего не изменено. Отзовите его или напишите новое.</translation>
        </message>
        <message>
            <source>The referral is still a draft. Nothing was changed. Send it first.</source>
            <translation>Направление пока в черновике. Ничего не изменено. Сначала отправьте его.</translation>
        </message>
        <message>
            <source>The receipt of this referral is not recorded yet. Nothing was changed. Record the receipt first.</source>
            <translation>Получение этого направления ещё не записано. Ничего не изменено. Сначала запишите получение.</translation>
        </message>
        <message>
            <source>The receipt of this referral is recorded already and stays as it is. Nothing was changed. Write down what is new as feedback.</source>
            <translation>Получение этого направления уже записано и остаётся как есть. Ничего не изменено. Новые сведения запишите как обратную связь.</translation>
        </message>
        <message>
            <source>The referral was recalled. Nothing was changed. Write a new one.</source>
            <translation>Направление отозвано. Ничего не изменено. Напишите новое.</translation>
        </message>
        <message>
            <source>The service of this referral has ended. Nothing was changed. Write a new one.</source>
            <translation>Оказание услуги по этому направлению завершено. Ничего не изменено. Напишите новое.</translation>
        </message>
        <message>
            <source>The referral was sent later than that. Nothing was saved. Check the date of the receipt.</source>
            <translation>Направление отправлено позже этой даты. Ничего не сохранено. Проверьте дату получения.</translation>
        </message>
        <message>
            <source>The assessment is finished and stays as it is. Nothing was changed. Begin a new assessment.</source>
            <translation>Оценка завершена и остаётся как есть. Ничего не изменено. Начните новую оценку.</translation>
        </message>
        <message>
            <source>The assessment began later than that. Nothing was saved. Check the date of its end.</source>
            <translation>Оценка начата позже этой даты. Ничего не сохранено. Проверьте дату её завершения.</translation>
        </message>
        <message>
            <source>This person is suspected of exploiting or harming the child and cannot be beside it. Nothing was saved. Let the child choose another adult.</source>
            <translation>Есть подозрение, что этот человек эксплуатирует ребёнка или вредит ему, поэтому быть рядом с ребёнком он не может. Ничего не сохранено. Пусть ребёнок выберет другого взрослого.</translation>
        </message>
        <message>
            <source>This person is suspected of exploiting or harming the child and cannot talk with it. Nothing was saved. Name another person.</source>
            <translation>Есть подозрение, что этот человек эксплуатирует ребёнка или вредит ему, поэтому беседовать с ребёнком он не может. Ничего не сохранено. Укажите другого человека.</translation>
        </message>
        <message>
            <source>This is recorded at its own step, which checks more. Nothing was saved. Use the button of that step.</source>
            <translation>Это записывается на отдельном шаге, где проверяется больше. Ничего не сохранено. Используйте кнопку этого шага.</translation>
        </message>
        <message>
            <source>This step protects the child and is not put off. Nothing was saved. Record what was done at the step.</source>
            <translation>Этот шаг защищает ребёнка и не откладывается. Ничего не сохранено. Запишите на этом шаге, что сделано.</translation>
        </message>
        <message>
            <source>This entry was withdrawn. Nothing was changed. Record what happened anew.</source>
            <translation>Эта запись отозвана. Ничего не изменено. Запишите произошедшее заново.</translation>
        </message>
        <message>
            <source>This person is suspected of exploiting or harming the child and can have no part in this. Nothing was saved. Name another person.</source>
            <translation>Есть подозрение, что этот человек эксплуатирует ребёнка или вредит ему, поэтому участвовать в этом он не может. Ничего не сохранено. Укажите другого человека.</translation>
        </message>
        <message>
            <source>A plan of this kind is being drafted. Nothing was added. Go on with that draft.</source>
            <translation>План этого вида уже составляется. Ничего не добавлено. Продолжите этот проект.</translation>
        </message>
        <message>
            <source>The plan is with the Commission and stays as it is. Nothing was changed. It can be changed when it is returned.</source>
            <translation>План на рассмотрении Комиссии и остаётся как есть. Ничего не изменено. Изменить его можно после возврата.</translation>
        </message>
        <message>
            <source>The plan still lacks what the law asks for. Nothing was sent; the draft is kept. Fill the gaps that are listed beside it.</source>
            <translation>В плане пока нет всего, что требует закон. Ничего не отправлено, проект сохранён. Заполните пропуски, перечисленные рядом с ним.</translation>
        </message>
        <message>
            <source>The plan has not been submitted to the Commission. Nothing was changed. Submit it first.</source>
            <translation>План не представлен в Комиссию. Ничего не изменено. Сначала представьте его.</translation>
        </message>
        <message>
            <source>The Commission has not decided in favour of this plan. Nothing was changed. Record its decision first.</source>
            <translation>Комиссия не вынесла решения в пользу этого плана. Ничего не изменено. Сначала запишите её решение.</translation>
        </message>
        <message>
            <source>The plan is approved already and stays as it is. Nothing was changed. Draft a new version at its review.</source>
            <translation>План уже утверждён и остаётся как есть. Ничего не изменено. Составьте новый вариант при его пересмотре.</translation>
        </message>
        <message>
            <source>The plan was returned already. Nothing was changed. Go on with its newest version.</source>
            <translation>План уже возвращён. Ничего не изменено. Продолжите его последний вариант.</translation>
        </message>
        <message>
            <source>The plan belongs to another case. Nothing was changed. Choose a plan of this case.</source>
            <translation>План относится к другому делу. Ничего не изменено. Выберите план этого дела.</translation>
        </message>
        <message>
            <source>The goal belongs to another plan. Nothing was changed. Choose a goal of this plan.</source>
            <translation>Цель относится к другому плану. Ничего не изменено. Выберите цель этого плана.</translation>
        </message>
        <message>
            <source>The sitting is closed and its minutes stay as they are. Nothing was changed. Plan another sitting.</source>
            <translation>Заседание закрыто, его протокол остаётся как есть. Ничего не изменено. Назначьте другое заседание.</translation>
        </message>
        <message>
            <source>Some items of the agenda have no decision yet. The sitting stays open. Decide them, postpone them, or take them off the agenda.</source>
            <translation>По некоторым вопросам повестки дня ещё нет решения. Заседание остаётся открытым. Примите по ним решение, отложите их или снимите с повестки дня.</translation>
        </message>
        <message>
            <source>The Commission has decided on this item, and a decision is never changed. Nothing was saved. Put the case on the agenda of another sitting.</source>
            <translation>Комиссия приняла решение по этому вопросу, а решение не изменяют. Ничего не сохранено. Внесите дело в повестку дня другого заседания.</translation>
        </message>
        <message>
            <source>This member already takes no part in this item. Nothing was changed.</source>
            <translation>Этот член комиссии уже не участвует в рассмотрении вопроса. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This member belongs to another sitting. Nothing was changed. Choose a member of this sitting.</source>
            <translation>Этот член комиссии относится к другому заседанию. Ничего не изменено. Выберите участника этого заседания.</translation>
        </message>
        <message>
            <source>This matter waits on an agenda already. Nothing was added.</source>
            <translation>Этот вопрос уже ожидает в повестке. Ничего не добавлено.</translation>
        </message>
        <message>
            <source>This person is suspected of exploiting or harming the child and cannot represent it. Nothing was saved. Ask the territorial unit to represent the child.</source>
            <translation>Есть подозрение, что этот человек эксплуатирует ребёнка или вредит ему, поэтому представлять ребёнка он не может. Ничего не сохранено. Попросите районное управление представлять ребёнка.</translation>
        </message>
        <message>
            <source>This person is suspected of exploiting or harming the child and cannot interpret for it. Nothing was saved. Name another interpreter.</source>
            <translation>Есть подозрение, что этот человек эксплуатирует ребёнка или вредит ему, поэтому переводить для ребёнка он не может. Ничего не сохранено. Укажите другого переводчика.</translation>
        </message>
        <message>
            <source>The notice to the foreign mission is held for the child's safety. Nothing was sent. The supervisor can release it with a reason.</source>
            <translation>Уведомление дипломатического представительства задержано ради безопасности ребёнка. Ничего не отправлено. Руководитель может разрешить его, указав причину.</translation>
        </message>
        <message>
            <source>The notice to the foreign mission is not held. Nothing was changed.</source>
            <translation>Уведомление дипломатического представительства не задержано. Ничего не изменено.</translation>
        </message>
        <message>
            <source>A fictional case could not be played: {sample}, act {act}, {do}: {reason}. Delete the new vault and try again, or report the code.</source>
            <translation>Не удалось воспроизвести вымышленное дело: {sample}, действие {act}, {do}: {reason}. Удалите новое хранилище и повторите попытку или сообщите код.</translation>
        </message>
        <message>
            <source>A fictional case ends elsewhere than its source tells: {sample}, step {step} is {found} instead of {wanted}. Report this.</source>
            <translation>Вымышленное дело завершается не так, как в источнике: {sample}. Шаг {step}: получено {found}, ожидалось {wanted}. Сообщите об этом.</translation>
        </message>
        <message>
            <source>Fictional cases go into a training vault only. Nothing was added. Create a training vault for them.</source>
            <translation>Вымышленные дела добавляются только в учебное хранилище. Ничего не добавлено. Создайте для них учебное хранилище.</translation>
        </message>
        <message>
            <source>The child is not known to be a citizen of another country. Nothing was sent. Check the citizenship first.</source>
            <translation>Нет сведений, что ребёнок — гражданин другой страны. Ничего не отправлено. Сначала проверьте гражданство.</translation>
        </message>
        <message>
            <source>The next date lies after the day of this entry</source>
            <translation>Следующая дата должна быть позже дня этой записи</translation>
        </message>
        <message>
            <source>Ground for sharing recorded</source>
            <translation>Основание передачи сведений записано</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Согласие отозвано</translation>
        </message>
        <message>
            <source>Safety note ended</source>
            <translation>Заметка о безопасности снята</translation>
        </message>
        <message>
            <source>Referral drafted</source>
            <translation>Направление подготовлено</translation>
        </message>
        <message>
            <source>Draft of the referral discarded</source>
            <translation>Черновик направления удалён</translation>
        </message>
        <message>
            <source>Referral sent</source>
            <translation>Направление отправлено</translation>
        </message>
        <message>
            <source>Receipt of the referral recorded</source>
            <translation>Получение направления записано</translation>
        </message>
        <message>
            <source>Feedback on the referral recorded</source>
            <translation>Обратная связь по направлению записана</translation>
        </message>
        <message>
            <source>Referral recalled</source>
            <translation>Направление отозвано</translation>
        </message>
        <message>
            <source>Service of the referral ended</source>
            <translation>Оказание услуги по направлению завершено</translation>
        </message>
        <message>
            <source>Assessment begun</source>
            <translation>Оценка начата</translation>
        </message>
        <message>
            <source>Assessment saved</source>
            <translation>Оценка сохранена</translation>
        </message>
        <message>
            <source>Assessment finished</source>
            <translation>Оценка завершена</translation>
        </message>
        <message>
            <source>Step postponed</source>
            <translation>Шаг отложен</translation>
        </message>
        <message>
            <source>Event recorded</source>
            <translation>Событие зарегистрировано</translation>
        </message>
        <message>
            <source>Event corrected</source>
            <translation>Событие исправлено</translation>
        </message>
        <message>
            <source>Event withdrawn</source>
            <translation>Событие отозвано</translation>
        </message>
        <message>
            <source>Plan begun</source>
            <translation>План начат</translation>
        </message>
        <message>
            <source>Plan saved</source>
            <translation>План сохранён</translation>
        </message>
        <message>
            <source>Draft of the plan completed</source>
            <translation>Проект плана завершён</translation>
        </message>
        <message>
            <source>Plan submitted to the Commission</source>
            <translation>План представлен в Комиссию</translation>
        </message>
        <message>
            <source>Plan approved</source>
            <translation>План утверждён</translation>
        </message>
        <message>
            <source>Plan returned for rework</source>
            <translation>План возвращён на доработку</translation>
        </message>
        <message>
            <source>Goal moved</source>
            <translation>Цель перемещена</translation>
        </message>
        <message>
            <source>Measure moved</source>
            <translation>Мероприятие перемещено</translation>
        </message>
        <message>
            <source>Progress of the measure recorded</source>
            <translation>Ход мероприятия записан</translation>
        </message>
        <message>
            <source>Sitting planned</source>
            <translation>Заседание назначено</translation>
        </message>
        <message>
            <source>Sitting closed</source>
            <translation>Заседание закрыто</translation>
        </message>
        <message>
            <source>Member of the Commission named</source>
            <translation>Член комиссии указан</translation>
        </message>
        <message>
            <source>Presence noted</source>
            <translation>Присутствие отмечено</translation>
        </message>
        <message>
            <source>Case put on the agenda</source>
            <translation>Дело внесено в повестку дня</translation>
        </message>
        <message>
            <source>Case taken off the agenda</source>
            <translation>Дело снято с повестки дня</translation>
        </message>
        <message>
            <source>Agenda reordered</source>
            <translation>Порядок повестки дня изменён</translation>
        </message>
        <message>
            <source>Member recused from an item</source>
            <translation>Член комиссии отведён по вопросу</translation>
        </message>
        <message>
            <source>Decision of the Commission recorded</source>
            <translation>Решение Комиссии записано</translation>
        </message>
        <message>
            <source>Trafficking questions recorded</source>
            <translation>Вопросы о торговле людьми записаны</translation>
        </message>
        <message>
            <source>Identification recorded</source>
            <translation>Идентификация записана</translation>
        </message>
        <message>
            <source>Coded referral drafted</source>
            <translation>Направление под номером подготовлено</translation>
        </message>
        <message>
            <source>Safety measures recorded</source>
            <translation>Меры безопасности записаны</translation>
        </message>
        <message>
            <source>Assistance planned</source>
            <translation>Помощь запланирована</translation>
        </message>
        <message>
            <source>Notice to the mission released</source>
            <translation>Уведомление представительства разрешено</translation>
        </message>
        <message>
            <source>Notice to the mission recorded</source>
            <translation>Уведомление представительства записано</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Отправка</translation>
        </message>
        <message>
            <source>Submitting</source>
            <translation>Представление</translation>
        </message>
        <message>
            <source>Deciding</source>
            <translation>Принятие решения</translation>
        </message>
        <message>
            <source>There is no consent and no legal ground to tell this reader about the child. Nothing was printed. Record one, or choose another reader.</source>
            <translation>Нет ни согласия, ни правового основания сообщать этому адресату о ребёнке. Ничего не напечатано. Запишите согласие или основание либо выберите другого адресата.</translation>
        </message>
        <message>
            <source>This paper is not meant for this reader. Nothing was printed. Choose another reader.</source>
            <translation>Этот документ не предназначен для этого адресата. Ничего не напечатано. Выберите другого адресата.</translation>
        </message>
        <message>
            <source>Papers for a class come from a training vault only. Nothing was printed. Open the training vault.</source>
            <translation>Документы для учебной группы печатаются только из учебного хранилища. Ничего не напечатано. Откройте учебное хранилище.</translation>
        </message>
        <message>
            <source>Something that this paper must say is not recorded. Nothing was printed. Fill it in first.</source>
            <translation>Не записано то, что в этом документе должно быть. Ничего не напечатано. Сначала заполните это.</translation>
        </message>
        <message>
            <source>The free text names a person, and this reader may not learn names. Nothing was printed. Take the names out of the text.</source>
            <translation>В свободном тексте есть имя, а этот адресат имён знать не должен. Ничего не напечатано. Уберите имена из текста.</translation>
        </message>
        <message>
            <source>The free text tells what a safety note hides. Nothing was printed. Take it out of the text.</source>
            <translation>Свободный текст раскрывает то, что скрывает заметка о безопасности. Ничего не напечатано. Уберите это из текста.</translation>
        </message>
        <message>
            <source>A referral gets its number and return code when it is sent. Nothing was printed. Send it first.</source>
            <translation>Направление получает номер и код талона при отправке. Ничего не напечатано. Сначала отправьте его.</translation>
        </message>
        <message>
            <source>This referral was taken back. Nothing was printed. Write a new one.</source>
            <translation>Это направление отозвано. Ничего не напечатано. Напишите новое.</translation>
        </message>
        <message>
            <source>This paper is about one record of the case. Nothing was printed. Choose the record.</source>
            <translation>Этот документ относится к одной записи дела. Ничего не напечатано. Выберите запись.</translation>
        </message>
        <message>
            <source>This reader gets only the measures of one body. Nothing was printed. Choose the body.</source>
            <translation>Этот адресат получает мероприятия только одного органа. Ничего не напечатано. Выберите орган.</translation>
        </message>
        <message>
            <source>The case has no assessment yet. Nothing was printed. Record one first.</source>
            <translation>В деле пока нет оценки. Ничего не напечатано. Сначала запишите оценку.</translation>
        </message>
        <message>
            <source>The case has no such plan yet. Nothing was printed. Draft it first.</source>
            <translation>В деле пока нет такого плана. Ничего не напечатано. Сначала составьте его проект.</translation>
        </message>
        <message>
            <source>The Commission has decided nothing in this case yet. Nothing was printed. Record the decision first.</source>
            <translation>Комиссия пока не принимала решений по этому делу. Ничего не напечатано. Сначала запишите решение.</translation>
        </message>
        <message>
            <source>The trafficking questions are not recorded yet. Nothing was printed. Record them first.</source>
            <translation>Вопросы о торговле людьми пока не записаны. Ничего не напечатано. Сначала запишите их.</translation>
        </message>
        <message>
            <source>Emergency measures are not recorded in this case. Nothing was printed. Record them first.</source>
            <translation>Неотложные меры в этом деле не записаны. Ничего не напечатано. Сначала запишите их.</translation>
        </message>
        <message>
            <source>This item is coded, so papers for this body leave it out. Nothing was printed. Choose another reader.</source>
            <translation>Этот вопрос идёт под номером, и в документах для этого органа его нет. Ничего не напечатано. Выберите другого адресата.</translation>
        </message>
        <message>
            <source>The file could not be written here. The paper keeps its number. Choose another folder and save it again.</source>
            <translation>Файл не удалось записать в это место. Номер документа сохранён. Выберите другую папку и сохраните ещё раз.</translation>
        </message>
        <message>
            <source>A parent or carer in this case is under suspicion. Nothing was printed. Choose the reader for a parent under suspicion.</source>
            <translation>Есть подозрение в отношении родителя или лица, осуществляющего уход, в этом деле. Ничего не напечатано. Выберите адресата «Родитель, в отношении которого есть подозрение».</translation>
        </message>
        <message>
            <source>Paper printed</source>
            <translation>Документ напечатан</translation>
        </message>
        <message>
            <source>The country pack cannot be read: {file}, {key}: {reason}. Your data is unchanged. Put the pack's original files back.</source>
            <translation>Не удалось прочитать набор правил страны: {file}, {key}: {reason}. Ваши данные не изменены. Верните исходные файлы набора.</translation>
        </message>
        <message>
            <source>There is no verified law table for {on}. Nothing was judged. Choose a later day, or ask a lawyer about that time.</source>
            <translation>Нет проверенной таблицы правовых норм на дату: {on}. Правовой вывод не сделан. Выберите более позднюю дату или спросите юриста о том времени.</translation>
        </message>
        <message>
            <source>The law table has no option {name}. Nothing was judged. Check the name.</source>
            <translation>В таблице правовых норм нет такого варианта: {name}. Правовой вывод не сделан. Проверьте название.</translation>
        </message>
        <message>
            <source>This finding does not stand any more. Nothing was decided. Look at the findings again.</source>
            <translation>Этого вывода больше нет. Решение не записано. Посмотрите выводы ещё раз.</translation>
        </message>
        <message>
            <source>There is a decision on this finding already. Nothing was changed. Withdraw that one first.</source>
            <translation>По этому выводу решение уже есть. Ничего не изменено. Сначала отмените его.</translation>
        </message>
        <message>
            <source>An emergency is not set aside here. Nothing was changed. Reject the emergency step, with its reason.</source>
            <translation>Неотложный случай здесь не отклоняют. Ничего не изменено. Отклоните шаг неотложных мер, указав причину.</translation>
        </message>
        <message>
            <source>The same reason was given for another finding. Nothing was decided. A worst form or a crime needs a reason of its own.</source>
            <translation>Та же причина указана для другого вывода. Решение не записано. Для наихудшей формы или преступления нужна своя причина.</translation>
        </message>
        <message>
            <source>This decision was withdrawn before. Nothing was changed. Decide anew if it is needed.</source>
            <translation>Это решение уже отменено. Ничего не изменено. При необходимости примите новое.</translation>
        </message>
        <message>
            <source>The facts are not readable as JSON (line {line}). Nothing was judged. Check the file.</source>
            <translation>Факты не читаются как JSON (строка {line}). Правовой вывод не сделан. Проверьте файл.</translation>
        </message>
        <message>
            <source>The facts hold a name that is not known or stands twice: {key}. Nothing was judged. Check the name.</source>
            <translation>Среди фактов есть название, которое неизвестно или повторяется: {key}. Правовой вывод не сделан. Проверьте название.</translation>
        </message>
        <message>
            <source>The value of {key} has a wrong kind or is outside its range. Nothing was judged. Check the value.</source>
            <translation>Значение не того вида или вне допустимых пределов: {key}. Правовой вывод не сделан. Проверьте значение.</translation>
        </message>
        <message>
            <source>Decision on a finding recorded</source>
            <translation>Решение по выводу записано</translation>
        </message>
        <message>
            <source>Decision on a finding withdrawn</source>
            <translation>Решение по выводу отменено</translation>
        </message>
        <message>
            <source>Reading of the law chosen for the office</source>
            <translation>Толкование закона выбрано для учреждения</translation>
        </message>
        <message>
            <source>Some fields need another look. Nothing was saved yet; your text is kept.</source>
            <translation>Некоторые поля нужно проверить ещё раз. Пока ничего не сохранено, введённый текст на месте.</translation>
        </message>
        <message>
            <source>Another person has just changed this record. Your text is kept.</source>
            <translation>Эту запись только что изменил другой человек. Введённый текст на месте.</translation>
        </message>
        <message>
            <source>The training vault was not finished and was taken away. Nothing else was changed. Start it again at any time.</source>
            <translation>Учебное хранилище не было создано до конца и убрано. Остальное не изменено. Его можно создать заново в любое время.</translation>
        </message>
        <message>
            <source>This record is no longer there. Nothing was changed. Go back to the list to see what there is now.</source>
            <translation>Этой записи больше нет. Ничего не изменено. Вернитесь к списку, чтобы увидеть, что есть сейчас.</translation>
        </message>
        <message>
            <source>Nobody is signed in. Nothing was changed. Unlock the vault to go on.</source>
            <translation>Вход не выполнен. Ничего не изменено. Разблокируйте хранилище, чтобы продолжить.</translation>
        </message>
        <message>
            <source>Your role gives no rights in this vault. Nothing was changed. Ask the supervisor.</source>
            <translation>Ваша роль не даёт прав в этом хранилище. Ничего не изменено. Обратитесь к руководителю.</translation>
        </message>
        <message>
            <source>Your role does not include this. Nothing was changed. Ask the supervisor.</source>
            <translation>Ваша роль этого не предусматривает. Ничего не изменено. Обратитесь к руководителю.</translation>
        </message>
        <message>
            <source>Only the persons named in this case may know of it. Nothing was shown. Ask the supervisor of the case.</source>
            <translation>Об этом могут знать только названные в деле сотрудники. Ничего не показано. Обратитесь к руководителю по этому делу.</translation>
        </message>
        <message>
            <source>The vault has no office yet, so no number can be given. Nothing was saved. Finish setting up first.</source>
            <translation>В хранилище ещё нет учреждения, поэтому присвоить номер нельзя. Ничего не сохранено. Сначала завершите начальную настройку.</translation>
        </message>
        <message>
            <source>This is recorded by a step of the procedure, not by editing. Nothing was changed. Use the button of that step.</source>
            <translation>Это записывается шагом процедуры, а не правкой. Ничего не изменено. Используйте кнопку этого шага.</translation>
        </message>
        <message>
            <source>Other records refer to this one. Nothing was removed. Remove those first.</source>
            <translation>На эту запись ссылаются другие. Ничего не удалено. Сначала удалите их.</translation>
        </message>
        <message>
            <source>This person gave a consent that counted until now. Marked as suspected, the consent no longer counts. Another consent or a legal ground is needed.</source>
            <translation>Этот человек дал согласие, которое действовало до сих пор. После пометки о подозрении оно больше не действует. Нужно другое согласие или правовое основание.</translation>
        </message>
        <message>
            <source>The case is closed. Nothing was changed. Reopen it first.</source>
            <translation>Дело закрыто. Ничего не изменено. Сначала возобновите его.</translation>
        </message>
        <message>
            <source>This vault has an office already. Nothing was changed. Unlock it instead of setting it up.</source>
            <translation>В этом хранилище уже есть учреждение. Ничего не изменено. Разблокируйте хранилище, настраивать его не нужно.</translation>
        </message>
        <message>
            <source>This person does not work in the office any more. Nothing was changed. Choose another.</source>
            <translation>Этот человек больше не работает в учреждении. Ничего не изменено. Выберите другого.</translation>
        </message>
        <message>
            <source>This child has a case already. Nothing was changed. Open that case.</source>
            <translation>На этого ребёнка уже заведено дело. Ничего не изменено. Откройте это дело.</translation>
        </message>
        <message>
            <source>This person is an adult, and no sign of exploitation is recorded. No case was opened. Correct the age or record the sign.</source>
            <translation>Этот человек совершеннолетний, признаков эксплуатации не записано. Дело не заведено. Исправьте возраст или запишите признак.</translation>
        </message>
        <message>
            <source>Write day.month.year, for example 09.03.2026</source>
            <translation>Введите день.месяц.год, например 09.03.2026</translation>
        </message>
        <message>
            <source>There is no such day</source>
            <translation>Такого дня нет</translation>
        </message>
        <message>
            <source>Add the day to the time</source>
            <translation>Добавьте день ко времени</translation>
        </message>
        <message>
            <source>Add the time, for example 14:05</source>
            <translation>Добавьте время, например 14:05</translation>
        </message>
        <message>
            <source>Write hours:minutes, for example 14:05</source>
            <translation>Введите часы:минуты, например 14:05</translation>
        </message>
        <message>
            <source>Write a whole number, for example 14</source>
            <translation>Введите целое число, например 14</translation>
        </message>
        <message>
            <source>Write a number with at most two decimals, for example 2,5</source>
            <translation>Введите число не более чем с двумя знаками после запятой, например 2,5</translation>
        </message>
        <message>
            <source>Choose one entry of the list</source>
            <translation>Выберите одно значение из списка</translation>
        </message>
        <message>
            <source>This is needed to go on</source>
            <translation>Без этого нельзя продолжить</translation>
        </message>
        <message>
            <source>This does not fit this field</source>
            <translation>Это не подходит для этого поля</translation>
        </message>
        <message>
            <source>This field is not known</source>
            <translation>Это поле неизвестно</translation>
        </message>
        <message>
            <source>Choose one of the list</source>
            <translation>Выберите из списка</translation>
        </message>
        <message>
            <source>This text is too long</source>
            <translation>Текст слишком длинный</translation>
        </message>
        <message>
            <source>This is less than is possible</source>
            <translation>Это меньше возможного</translation>
        </message>
        <message>
            <source>This is more than is possible</source>
            <translation>Это больше возможного</translation>
        </message>
        <message>
            <source>Two places after the point are enough</source>
            <translation>Достаточно двух знаков после запятой</translation>
        </message>
        <message>
            <source>Dates before 1900 are not kept</source>
            <translation>Даты до 1900 года не хранятся</translation>
        </message>
        <message>
            <source>This day is still to come</source>
            <translation>Этот день ещё не наступил</translation>
        </message>
        <message>
            <source>The end lies before the beginning</source>
            <translation>Окончание раньше начала</translation>
        </message>
        <message>
            <source>This is recorded by a step of the procedure</source>
            <translation>Это записывается шагом процедуры</translation>
        </message>
        <message>
            <source>This is not a whole number: KG-26-7Q4-00042-W is one</source>
            <translation>Номер неполный, пример полного: KG-26-7Q4-00042-W</translation>
        </message>
        <message>
            <source>One character of the number is wrong: its check character does not fit</source>
            <translation>Один знак номера неверен: контрольный знак не сходится</translation>
        </message>
        <message>
            <source>“14”, “≈ 14” or “13–15” will do</source>
            <translation>Можно «14», «≈ 14» или «13–15»</translation>
        </message>
        <message>
            <source>Choose the case to add this to</source>
            <translation>Выберите дело, к которому это добавить</translation>
        </message>
        <message>
            <source>Name at least one child, or save without a case</source>
            <translation>Укажите хотя бы одного ребёнка или сохраните без дела</translation>
        </message>
        <message>
            <source>This result goes without a new case</source>
            <translation>При таком результате новое дело не заводится</translation>
        </message>
        <message>
            <source>Steps and deadlines brought up to date</source>
            <translation>Шаги и сроки обновлены</translation>
        </message>
        <message>
            <source>What happened recorded</source>
            <translation>Запись о событии добавлена</translation>
        </message>
        <message>
            <source>What happened changed</source>
            <translation>Запись о событии изменена</translation>
        </message>
        <message>
            <source>What happened removed</source>
            <translation>Запись о событии удалена</translation>
        </message>
        <message>
            <source>Assessment recorded</source>
            <translation>Оценка записана</translation>
        </message>
        <message>
            <source>Assessment changed</source>
            <translation>Оценка изменена</translation>
        </message>
        <message>
            <source>Assessment removed</source>
            <translation>Оценка удалена</translation>
        </message>
        <message>
            <source>Domain of the assessment recorded</source>
            <translation>Сфера оценки записана</translation>
        </message>
        <message>
            <source>Domain of the assessment changed</source>
            <translation>Сфера оценки изменена</translation>
        </message>
        <message>
            <source>Domain of the assessment removed</source>
            <translation>Сфера оценки удалена</translation>
        </message>
        <message>
            <source>Note recorded</source>
            <translation>Заметка записана</translation>
        </message>
        <message>
            <source>Note changed</source>
            <translation>Заметка изменена</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>Заметка удалена</translation>
        </message>
        <message>
            <source>Paper of the child recorded</source>
            <translation>Документ ребёнка записан</translation>
        </message>
        <message>
            <source>Paper of the child changed</source>
            <translation>Документ ребёнка изменён</translation>
        </message>
        <message>
            <source>Paper of the child removed</source>
            <translation>Документ ребёнка удалён</translation>
        </message>
        <message>
            <source>Family member recorded</source>
            <translation>Член семьи записан</translation>
        </message>
        <message>
            <source>Family member changed</source>
            <translation>Член семьи изменён</translation>
        </message>
        <message>
            <source>Family member removed</source>
            <translation>Член семьи удалён</translation>
        </message>
        <message>
            <source>Goal recorded</source>
            <translation>Цель записана</translation>
        </message>
        <message>
            <source>Goal changed</source>
            <translation>Цель изменена</translation>
        </message>
        <message>
            <source>Goal removed</source>
            <translation>Цель удалена</translation>
        </message>
        <message>
            <source>Harm recorded</source>
            <translation>Сведения о вреде записаны</translation>
        </message>
        <message>
            <source>Harm changed</source>
            <translation>Сведения о вреде изменены</translation>
        </message>
        <message>
            <source>Harm removed</source>
            <translation>Сведения о вреде удалены</translation>
        </message>
        <message>
            <source>Agency of the raid recorded</source>
            <translation>Орган в рейде записан</translation>
        </message>
        <message>
            <source>Agency of the raid changed</source>
            <translation>Орган в рейде изменён</translation>
        </message>
        <message>
            <source>Agency of the raid removed</source>
            <translation>Орган в рейде удалён</translation>
        </message>
        <message>
            <source>Measure recorded</source>
            <translation>Мероприятие записано</translation>
        </message>
        <message>
            <source>Measure changed</source>
            <translation>Мероприятие изменено</translation>
        </message>
        <message>
            <source>Measure removed</source>
            <translation>Мероприятие удалено</translation>
        </message>
        <message>
            <source>Trafficking questions changed</source>
            <translation>Вопросы о торговле людьми изменены</translation>
        </message>
        <message>
            <source>Trafficking questions removed</source>
            <translation>Вопросы о торговле людьми удалены</translation>
        </message>
        <message>
            <source>Plan recorded</source>
            <translation>План записан</translation>
        </message>
        <message>
            <source>Plan changed</source>
            <translation>План изменён</translation>
        </message>
        <message>
            <source>Plan removed</source>
            <translation>План удалён</translation>
        </message>
        <message>
            <source>Referral recorded</source>
            <translation>Направление записано</translation>
        </message>
        <message>
            <source>Referral changed</source>
            <translation>Направление изменено</translation>
        </message>
        <message>
            <source>Referral removed</source>
            <translation>Направление удалено</translation>
        </message>
        <message>
            <source>Safety note recorded</source>
            <translation>Заметка о безопасности записана</translation>
        </message>
        <message>
            <source>Safety note changed</source>
            <translation>Заметка о безопасности изменена</translation>
        </message>
        <message>
            <source>Safety note removed</source>
            <translation>Заметка о безопасности удалена</translation>
        </message>
        <message>
            <source>Schooling recorded</source>
            <translation>Сведения об учёбе записаны</translation>
        </message>
        <message>
            <source>Schooling changed</source>
            <translation>Сведения об учёбе изменены</translation>
        </message>
        <message>
            <source>Schooling removed</source>
            <translation>Сведения об учёбе удалены</translation>
        </message>
        <message>
            <source>Sitting recorded</source>
            <translation>Заседание записано</translation>
        </message>
        <message>
            <source>Sitting changed</source>
            <translation>Заседание изменено</translation>
        </message>
        <message>
            <source>Sitting removed</source>
            <translation>Заседание удалено</translation>
        </message>
        <message>
            <source>Member of the Commission recorded</source>
            <translation>Член комиссии записан</translation>
        </message>
        <message>
            <source>Member of the Commission changed</source>
            <translation>Член комиссии изменён</translation>
        </message>
        <message>
            <source>Member of the Commission removed</source>
            <translation>Член комиссии удалён</translation>
        </message>
        <message>
            <source>Work recorded</source>
            <translation>Сведения о работе записаны</translation>
        </message>
        <message>
            <source>Work changed</source>
            <translation>Сведения о работе изменены</translation>
        </message>
        <message>
            <source>Work removed</source>
            <translation>Сведения о работе удалены</translation>
        </message>
        <message>
            <source>Case changed</source>
            <translation>Дело изменено</translation>
        </message>
        <message>
            <source>Child's details changed</source>
            <translation>Сведения о ребёнке изменены</translation>
        </message>
        <message>
            <source>Raid or call changed</source>
            <translation>Рейд или звонок изменён</translation>
        </message>
        <message>
            <source>Office changed</source>
            <translation>Учреждение изменено</translation>
        </message>
        <message>
            <source>Line of the raid sheet changed</source>
            <translation>Строка листа рейда изменена</translation>
        </message>
        <message>
            <source>Raid or call recorded</source>
            <translation>Рейд или звонок зарегистрирован</translation>
        </message>
        <message>
            <source>Raid recorded</source>
            <translation>Рейд зарегистрирован</translation>
        </message>
        <message>
            <source>Call recorded</source>
            <translation>Звонок зарегистрирован</translation>
        </message>
        <message>
            <source>Cases opened</source>
            <translation>Дела заведены</translation>
        </message>
        <message>
            <source>Who may know of the case changed</source>
            <translation>Изменено, кто может знать о деле</translation>
        </message>
        <message>
            <source>Office set up</source>
            <translation>Учреждение создано</translation>
        </message>
        <message>
            <source>New vault code after the restore</source>
            <translation>Новый код хранилища после восстановления</translation>
        </message>
        <message>
            <source>Draft kept</source>
            <translation>Черновик сохранён</translation>
        </message>
        <message>
            <source>Draft discarded</source>
            <translation>Черновик удалён</translation>
        </message>
        <message>
            <source>Search index rebuilt</source>
            <translation>Поисковый указатель перестроен</translation>
        </message>
        <message>
            <source>Backup saved and verified</source>
            <translation>Резервная копия сохранена и проверена</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Просмотрено</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Напечатано</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Экспортировано</translation>
        </message>
        <message>
            <source>Previewed</source>
            <translation>Просмотрено перед печатью</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>Показан список</translation>
        </message>
        <message>
            <source>Searched</source>
            <translation>Выполнен поиск</translation>
        </message>
        <message>
            <source>Adding</source>
            <translation>Добавление</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>Removing</source>
            <translation>Удаление</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Открытие</translation>
        </message>
        <message>
            <source>Approving</source>
            <translation>Утверждение</translation>
        </message>
        <message>
            <source>Returning</source>
            <translation>Возврат</translation>
        </message>
        <message>
            <source>Managing</source>
            <translation>Управление</translation>
        </message>
        <message>
            <source>Maintaining the vault</source>
            <translation>Обслуживание хранилища</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Разблокирование</translation>
        </message>
        <message>
            <source>Saving a backup</source>
            <translation>Сохранение резервной копии</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Восстановление</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Vault opened</source>
            <translation>Хранилище открыто</translation>
        </message>
        <message>
            <source>Person of the office added</source>
            <translation>Сотрудник учреждения добавлен</translation>
        </message>
        <message>
            <source>Case opened on screen</source>
            <translation>Дело открыто на экране</translation>
        </message>
        <message>
            <source>There is no vault in this place. Nothing was changed. Look for the file, or restore a backup.</source>
            <translation>В этом месте нет хранилища. Ничего не изменено. Найдите файл или восстановите резервную копию.</translation>
        </message>
        <message>
            <source>The vault's file is empty. Nothing was changed. Keep the file and restore the last backup.</source>
            <translation>Файл хранилища пуст. Ничего не изменено. Сохраните файл и восстановите последнюю резервную копию.</translation>
        </message>
        <message>
            <source>This file is a database without encryption, not a vault. Nothing was changed. Choose another file.</source>
            <translation>Этот файл — база данных без шифрования, а не хранилище. Ничего не изменено. Выберите другой файл.</translation>
        </message>
        <message>
            <source>The vault's file is damaged. Nothing was written to it. Keep the file and restore the last backup.</source>
            <translation>Файл хранилища повреждён. В него ничего не записано. Сохраните файл и восстановите последнюю резервную копию.</translation>
        </message>
        <message>
            <source>The vault was last used with a newer Kamkor. Nothing was changed. Update Kamkor on this computer.</source>
            <translation>Хранилище открывали в более новой версии Kamkor. Ничего не изменено. Обновите Kamkor на этом компьютере.</translation>
        </message>
        <message>
            <source>The vault is open in another window or on another computer. Nothing was changed. Close it there first.</source>
            <translation>Хранилище открыто в другом окне или на другом компьютере. Ничего не изменено. Сначала закройте его там.</translation>
        </message>
        <message>
            <source>Kamkor may not write to the vault's file or folder. Nothing was changed. Ask who looks after this computer.</source>
            <translation>Kamkor не может записывать в файл или папку хранилища. Ничего не изменено. Обратитесь к тому, кто обслуживает этот компьютер.</translation>
        </message>
        <message>
            <source>A vault of this name is already here. It was not touched. Choose another name or folder.</source>
            <translation>Хранилище с таким именем здесь уже есть. Оно не затронуто. Выберите другое имя или папку.</translation>
        </message>
        <message>
            <source>Another task is still writing. Nothing of this step was saved; your text is kept. Try again in a moment.</source>
            <translation>Ещё идёт запись другой задачи. На этом шаге ничего не сохранено, введённый текст на месте. Повторите попытку чуть позже.</translation>
        </message>
        <message>
            <source>This passphrase does not open the vault. Nothing was changed. Check the keyboard layout and Caps Lock.</source>
            <translation>Эта парольная фраза не открывает хранилище. Ничего не изменено. Проверьте раскладку клавиатуры и Caps Lock.</translation>
        </message>
        <message>
            <source>The key file beside the vault is missing. The vault itself is untouched. Put the file back, or restore a backup.</source>
            <translation>Рядом с хранилищем нет файла ключа. Само хранилище не затронуто. Верните файл на место или восстановите резервную копию.</translation>
        </message>
        <message>
            <source>The key file was altered or is damaged. The vault itself is untouched. Put a good copy back, or restore a backup.</source>
            <translation>Файл ключа изменён или повреждён. Само хранилище не затронуто. Верните исправную копию или восстановите резервную копию.</translation>
        </message>
        <message>
            <source>The key file was written by a newer Kamkor. Nothing was changed. Update Kamkor on this computer.</source>
            <translation>Файл ключа записан более новой версией Kamkor. Ничего не изменено. Обновите Kamkor на этом компьютере.</translation>
        </message>
        <message>
            <source>The key file belongs to another vault, or the start of the vault is damaged. Nothing was changed. Put the right file beside it, or restore a backup.</source>
            <translation>Файл ключа относится к другому хранилищу, или повреждено начало хранилища. Ничего не изменено. Положите рядом нужный файл или восстановите резервную копию.</translation>
        </message>
        <message>
            <source>This is the last person who can open the vault. Nothing was changed. Add another person first.</source>
            <translation>Это последний человек, который может открыть хранилище. Ничего не изменено. Сначала добавьте другого человека.</translation>
        </message>
        <message>
            <source>This person has no passphrase for the vault yet. Nothing was changed. Give the person one first.</source>
            <translation>У этого человека ещё нет парольной фразы к хранилищу. Ничего не изменено. Сначала задайте её.</translation>
        </message>
        <message>
            <source>The key cannot be changed yet: {count} people have not opened the vault with this version of Kamkor. Nothing was changed. Each of them must open it once, or be taken off the list.</source>
            <translation>Ключ пока нельзя сменить: людей, ещё не открывавших хранилище этой версией Kamkor, — {count}. Ничего не изменено. Каждый из них должен открыть его один раз или быть исключён из списка.</translation>
        </message>
        <message>
            <source>The key cannot be changed yet: the recovery key is still of the first kind. Nothing was changed. Make a new recovery key first.</source>
            <translation>Ключ пока нельзя сменить: ключ восстановления ещё прежнего вида. Ничего не изменено. Сначала создайте новый ключ восстановления.</translation>
        </message>
        <message>
            <source>The copy with the new key did not agree with the vault and was not kept. The vault is as it was before. Check the disk and try again.</source>
            <translation>Копия с новым ключом не совпала с хранилищем и не оставлена. Хранилище осталось прежним. Проверьте диск и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>The database library on this computer is too old ({found}, needed {needed}) and could lose what is saved. Nothing was changed. Install Kamkor again.</source>
            <translation>Библиотека базы данных на этом компьютере слишком старая ({found}, нужна {needed}) и может потерять сохранённое. Ничего не изменено. Установите Kamkor заново.</translation>
        </message>
        <message>
            <source>The vault cannot be opened with the settings that keep every save safe. Nothing was changed. Move it to a folder on this computer's own disk.</source>
            <translation>Хранилище нельзя открыть с настройками, при которых каждое сохранение надёжно. Ничего не изменено. Перенесите его в папку на собственном диске этого компьютера.</translation>
        </message>
        <message>
            <source>This recovery key is typed without fault but opens another vault. Nothing was changed. Look for the sheet of this vault.</source>
            <translation>Этот ключ восстановления введён верно, но открывает другое хранилище. Ничего не изменено. Найдите лист этого хранилища.</translation>
        </message>
        <message>
            <source>Group {group} of the recovery key does not fit. Nothing was changed. Compare it with the printed sheet.</source>
            <translation>Группа {group} ключа восстановления не подходит. Ничего не изменено. Сверьте её с напечатанным листом.</translation>
        </message>
        <message>
            <source>The recovery key has {expected} characters, this one has {characters}. Nothing was changed. Compare it with the printed sheet.</source>
            <translation>Число знаков ключа восстановления: нужно {expected}, введено {characters}. Ничего не изменено. Сверьте ключ с напечатанным листом.</translation>
        </message>
        <message>
            <source>The disk is full. What was saved before is safe, this step is not saved; your text is kept. Free some space and save again.</source>
            <translation>На диске нет места. Сохранённое раньше цело, этот шаг не сохранён, введённый текст на месте. Освободите место и сохраните ещё раз.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. What was saved before is safe. Check the disk or the cable and try again.</source>
            <translation>Диск не отвечает как следует. Сохранённое раньше цело. Проверьте диск или кабель и повторите попытку.</translation>
        </message>
        <message>
            <source>This computer has too little free memory for this. Nothing was changed. Close other programs and try again.</source>
            <translation>На этом компьютере для этого мало свободной памяти. Ничего не изменено. Закройте другие программы и повторите попытку.</translation>
        </message>
        <message>
            <source>The office's server does not answer. What was saved before is safe; your text is kept. Check the network and try again.</source>
            <translation>Сервер учреждения не отвечает. Сохранённое раньше цело, введённый текст на месте. Проверьте сеть и повторите попытку.</translation>
        </message>
        <message>
            <source>The vault could not be brought to this version. It is as it was before. Keep using the older Kamkor and report this.</source>
            <translation>Не удалось перевести хранилище на эту версию. Оно осталось прежним. Работайте в прежней версии Kamkor и сообщите об этом.</translation>
        </message>
        <message>
            <source>There is no step to undo. Nothing was changed.</source>
            <translation>Нет шага, который можно отменить. Ничего не изменено.</translation>
        </message>
        <message>
            <source>There is no step to redo. Nothing was changed.</source>
            <translation>Нет шага, который можно вернуть. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The last step cannot be undone, only reversed by a step of its own. Nothing was changed.</source>
            <translation>Последний шаг нельзя отменить, его меняют только отдельным обратным шагом. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The step could not be taken back or repeated, because its records changed since. Nothing was changed. Edit the record instead.</source>
            <translation>Шаг нельзя отменить или вернуть: его записи с тех пор изменились. Ничего не изменено. Измените саму запись.</translation>
        </message>
        <message>
            <source>Too short: at least 15 characters, or four different words</source>
            <translation>Слишком коротко: нужно не менее 15 знаков или четыре разных слова</translation>
        </message>
        <message>
            <source>Too well known: others try this one first. Choose words of your own</source>
            <translation>Слишком известно: это пробуют первым. Выберите свои слова</translation>
        </message>
        <message>
            <source>Too simple: the same few characters repeat. Choose words of your own</source>
            <translation>Слишком просто: повторяются одни и те же знаки. Выберите свои слова</translation>
        </message>
        <message>
            <source>The backup was stopped and not kept. The vault is untouched. Start it again later.</source>
            <translation>Создание резервной копии остановлено, копия не сохранена. Хранилище не затронуто. Начните позже снова.</translation>
        </message>
        <message>
            <source>The copy did not agree with the vault and was not kept. The vault is untouched. Try another disk.</source>
            <translation>Копия не совпала с хранилищем и не сохранена. Хранилище не затронуто. Попробуйте другой диск.</translation>
        </message>
        <message>
            <source>There is no backup in this place. Nothing was changed. Choose another file.</source>
            <translation>В этом месте нет резервной копии. Ничего не изменено. Выберите другой файл.</translation>
        </message>
        <message>
            <source>This backup is damaged or not whole. Nothing was restored. Choose an older backup.</source>
            <translation>Эта резервная копия повреждена или неполна. Ничего не восстановлено. Выберите более раннюю копию.</translation>
        </message>
        <message>
            <source>This backup was made by a newer Kamkor. Nothing was restored. Update Kamkor on this computer.</source>
            <translation>Эта резервная копия создана более новой версией Kamkor. Ничего не восстановлено. Обновите Kamkor на этом компьютере.</translation>
        </message>
        <message>
            <source>A vault of this name is already in the folder. It was not touched. Choose another folder.</source>
            <translation>Хранилище с таким именем уже есть в этой папке. Оно не затронуто. Выберите другую папку.</translation>
        </message>
        <message>
            <source>This is with the supervisor and is not changed meanwhile. Nothing was saved. Withdraw it first, or wait for the answer.</source>
            <translation>Это у руководителя и пока не меняется. Ничего не сохранено. Сначала отзовите запись или дождитесь ответа.</translation>
        </message>
        <message>
            <source>The supervisor has approved this version, so it stays as it is. Nothing was saved. Begin a new version.</source>
            <translation>Руководитель утвердил эту версию, и она остаётся как есть. Ничего не сохранено. Начните новую версию.</translation>
        </message>
        <message>
            <source>The supervisor has decided on this already. Nothing was changed. Open the case to see the decision.</source>
            <translation>Руководитель уже принял решение. Ничего не изменено. Откройте дело, чтобы его увидеть.</translation>
        </message>
        <message>
            <source>You submitted this yourself, and another supervisor can decide on it. Nothing was changed. Ask that person.</source>
            <translation>Вы сами передали это на утверждение, решить может другой руководитель. Ничего не изменено. Обратитесь к нему.</translation>
        </message>
        <message>
            <source>Another person submitted this. Nothing was changed. That person can withdraw it, or the supervisor returns it.</source>
            <translation>Это передал другой сотрудник. Ничего не изменено. Он может отозвать запись, или её вернёт руководитель.</translation>
        </message>
        <message>
            <source>The supervisor has not approved this plan. Nothing was submitted. Submit the plan to the supervisor first.</source>
            <translation>Руководитель не утвердил этот план. Ничего не представлено. Сначала передайте план руководителю.</translation>
        </message>
        <message>
            <source>The case is closed already. Nothing was changed. Reopen it where it goes on.</source>
            <translation>Дело уже закрыто. Ничего не изменено. Если работа продолжается, возобновите его.</translation>
        </message>
        <message>
            <source>The assessment is not finished. Nothing was submitted. Finish it first.</source>
            <translation>Оценка не завершена. Ничего не передано. Сначала завершите её.</translation>
        </message>
        <message>
            <source>The talk was stopped because the child was in distress. What is written is kept. Go on when the child is ready, and record that the talk was resumed.</source>
            <translation>Беседа прекращена: ребёнку стало тяжело. Написанное сохранено. Продолжите, когда ребёнок будет готов, и запишите, что беседа возобновлена.</translation>
        </message>
        <message>
            <source>The talk is not stopped. Nothing was changed. Go on with the assessment.</source>
            <translation>Беседа не прекращена. Ничего не изменено. Продолжите оценку.</translation>
        </message>
        <message>
            <source>This kind of assessment is being worked on already. No new version was begun. Finish that one first.</source>
            <translation>Оценка этого вида уже проводится. Новая версия не начата. Сначала завершите эту.</translation>
        </message>
        <message>
            <source>This plan can still be changed as it is. No new revision was begun. Open it and go on.</source>
            <translation>Этот план ещё можно изменить. Новая редакция не начата. Откройте его и продолжите.</translation>
        </message>
        <message>
            <source>Submitted to the supervisor</source>
            <translation>Передано руководителю</translation>
        </message>
        <message>
            <source>Approved by the supervisor</source>
            <translation>Утверждено руководителем</translation>
        </message>
        <message>
            <source>Returned by the supervisor with remarks</source>
            <translation>Возвращено руководителем с замечаниями</translation>
        </message>
        <message>
            <source>Withdrawn from the supervisor</source>
            <translation>Отозвано от руководителя</translation>
        </message>
        <message>
            <source>New version of the assessment begun</source>
            <translation>Новая версия оценки начата</translation>
        </message>
        <message>
            <source>Talk with the child resumed</source>
            <translation>Беседа с ребёнком возобновлена</translation>
        </message>
        <message>
            <source>New revision of the plan begun</source>
            <translation>Новая редакция плана начата</translation>
        </message>
        <message>
            <source>Settings of the office changed</source>
            <translation>Настройки учреждения изменены</translation>
        </message>
        <message>
            <source>This person is not among the people around the child. Nothing was saved. Add the person to the family first, or write the carer's name.</source>
            <translation>Этого человека нет среди окружения ребёнка. Ничего не сохранено. Сначала добавьте его в раздел о семье или впишите имя принявшего ребёнка.</translation>
        </message>
        <message>
            <source>An institution is the last resort (Code on Children 36.4). Nothing was saved. Write down which alternatives were tried and why they failed, or choose another form of care.</source>
            <translation>Учреждение – крайняя мера (Кодекс о детях, ст. 36, ч. 4). Ничего не сохранено. Запишите, какие варианты испробованы и почему не подошли, или выберите другую форму устройства.</translation>
        </message>
        <message>
            <source>A child of 10 or older is not placed against its wish (Code on Children 43). Nothing was saved. Look for another place with the child, or give the court or the decision's number and the reason.</source>
            <translation>Ребёнка 10 лет и старше не устраивают вопреки его желанию (Кодекс о детях, ст. 43). Ничего не сохранено. Найдите вместе с ребёнком другое место или укажите суд либо номер решения и причину.</translation>
        </message>
        <message>
            <source>This form of care may last until {until} at the longest. Nothing was saved. Choose an earlier end, or another form of care.</source>
            <translation>Эта форма устройства может длиться не дольше чем до {until}. Ничего не сохранено. Укажите более ранний срок или выберите другую форму устройства.</translation>
        </message>
        <message>
            <source>The child lived elsewhere at that time, as recorded. Nothing was saved. Check the first day against the other placements.</source>
            <translation>По записям, ребёнок в это время жил в другом месте. Ничего не сохранено. Сверьте первый день с другими записями об устройстве.</translation>
        </message>
        <message>
            <source>This placement has ended already. Nothing was changed. Record where the child lives now.</source>
            <translation>Это устройство уже завершено. Ничего не изменено. Запишите, где ребёнок живёт теперь.</translation>
        </message>
        <message>
            <source>The measure belongs to another case. Nothing was saved. Choose a measure of this case.</source>
            <translation>Мероприятие относится к другому делу. Ничего не сохранено. Выберите мероприятие этого дела.</translation>
        </message>
        <message>
            <source>The referral belongs to another case. Nothing was saved. Choose a referral of this case.</source>
            <translation>Направление относится к другому делу. Ничего не сохранено. Выберите направление этого дела.</translation>
        </message>
        <message>
            <source>A follow-up comes after the case was closed. Nothing was saved. Choose another purpose, or check the date.</source>
            <translation>Такая проверка проводится после закрытия дела. Ничего не сохранено. Выберите другую цель или проверьте дату.</translation>
        </message>
        <message>
            <source>Name the person with whom the child lives</source>
            <translation>Укажите, с кем живёт ребёнок</translation>
        </message>
        <message>
            <source>The family comes first: write why not with the family or relatives</source>
            <translation>Сначала семья: напишите, почему не в семье и не у родственников</translation>
        </message>
        <message>
            <source>No return was decided: record the decision, or write the reason</source>
            <translation>Решения о возвращении нет: запишите решение или укажите причину</translation>
        </message>
        <message>
            <source>A service that was not given has no first day</source>
            <translation>У неоказанной услуги нет первого дня</translation>
        </message>
        <message>
            <source>A service that has ended is no longer given: choose its result</source>
            <translation>Завершённая услуга больше не оказывается: выберите её результат</translation>
        </message>
        <message>
            <source>Rate each goal once</source>
            <translation>Оцените каждую цель один раз</translation>
        </message>
        <message>
            <source>Placement recorded</source>
            <translation>Устройство записано</translation>
        </message>
        <message>
            <source>Placement changed</source>
            <translation>Устройство изменено</translation>
        </message>
        <message>
            <source>Placement ended</source>
            <translation>Устройство завершено</translation>
        </message>
        <message>
            <source>Placement removed</source>
            <translation>Устройство удалено</translation>
        </message>
        <message>
            <source>Service recorded</source>
            <translation>Услуга записана</translation>
        </message>
        <message>
            <source>Service changed</source>
            <translation>Услуга изменена</translation>
        </message>
        <message>
            <source>Service removed</source>
            <translation>Услуга удалена</translation>
        </message>
        <message>
            <source>Visit recorded</source>
            <translation>Посещение записано</translation>
        </message>
        <message>
            <source>Visit changed</source>
            <translation>Посещение изменено</translation>
        </message>
        <message>
            <source>Visit removed</source>
            <translation>Посещение удалено</translation>
        </message>
        <message>
            <source>Review of the plan recorded</source>
            <translation>Пересмотр плана записан</translation>
        </message>
        <message>
            <source>Review of the plan changed</source>
            <translation>Пересмотр плана изменён</translation>
        </message>
        <message>
            <source>Review of the plan removed</source>
            <translation>Пересмотр плана удалён</translation>
        </message>
        <message>
            <source>This outcome was verified and stays as it is. Nothing was changed. Record what is new as another outcome.</source>
            <translation>Этот результат проверен и остаётся как есть. Ничего не изменено. Новое запишите как другой результат.</translation>
        </message>
        <message>
            <source>You wrote this outcome down yourself, so another person has to verify it. Nothing was saved. Ask a colleague, or name the person of another body who checked it.</source>
            <translation>Этот результат записали вы, поэтому проверить его должен другой человек. Ничего не сохранено. Обратитесь к коллеге или укажите сотрудника другого органа, который его проверил.</translation>
        </message>
        <message>
            <source>The outcome was reached later than that. Nothing was saved. Check the date of the verification.</source>
            <translation>Результат достигнут позже этой даты. Ничего не сохранено. Проверьте дату проверки.</translation>
        </message>
        <message>
            <source>The goal belongs to another case. Nothing was changed. Choose a goal of this case.</source>
            <translation>Цель относится к другому делу. Ничего не изменено. Выберите цель этого дела.</translation>
        </message>
        <message>
            <source>The transfer has been sent and stays as it was sent. Nothing was changed. Record its receipt.</source>
            <translation>Передача дела отправлена и остаётся такой, какой отправлена. Ничего не изменено. Запишите её получение.</translation>
        </message>
        <message>
            <source>Another transfer of this case waits for its receipt. Nothing was sent; the draft is kept. Record that receipt first.</source>
            <translation>Другая передача этого дела ожидает подтверждения. Ничего не отправлено, черновик сохранён. Сначала запишите её получение.</translation>
        </message>
        <message>
            <source>The transfer is still a draft. Nothing was changed. Send it first.</source>
            <translation>Передача пока в черновике. Ничего не изменено. Сначала отправьте её.</translation>
        </message>
        <message>
            <source>The receipt of this transfer is recorded already and stays as it is. Nothing was changed. Write a note for what is new.</source>
            <translation>Получение этой передачи уже записано и остаётся как есть. Ничего не изменено. Новое запишите в заметке.</translation>
        </message>
        <message>
            <source>The transfer was sent later than that. Nothing was saved. Check the date of the receipt.</source>
            <translation>Передача отправлена позже этой даты. Ничего не сохранено. Проверьте дату получения.</translation>
        </message>
        <message>
            <source>This person is no supervisor of the office. Nothing was changed. Choose another.</source>
            <translation>Этот человек не руководитель учреждения. Ничего не изменено. Выберите другого.</translation>
        </message>
        <message>
            <source>The case is open already. Nothing was changed. Go on with it.</source>
            <translation>Дело уже открыто. Ничего не изменено. Продолжите работу по нему.</translation>
        </message>
        <message>
            <source>A closing of this case is being prepared already. Nothing was added. Go on with that one.</source>
            <translation>Закрытие этого дела уже готовится. Ничего не добавлено. Продолжите его.</translation>
        </message>
        <message>
            <source>In this office the supervisor approves a closing. The case stays open. Submit the closing.</source>
            <translation>В этом учреждении закрытие утверждает руководитель. Дело остаётся открытым. Передайте закрытие руководителю.</translation>
        </message>
        <message>
            <source>The case was opened later than that. The case stays open. Check the date of the closing.</source>
            <translation>Дело открыто позже этой даты. Дело остаётся открытым. Проверьте дату закрытия.</translation>
        </message>
        <message>
            <source>The child is at high risk, and this reason leaves nobody to protect it. The case stays open. Lower the risk by a new assessment, or hand the case over.</source>
            <translation>Риск для ребёнка высокий, а при этом основании защищать его некому. Дело остаётся открытым. Снизьте риск новой оценкой или передайте дело.</translation>
        </message>
        <message>
            <source>The emergency step is still open. The case stays open. Record the emergency measures, or reject the danger with a reason.</source>
            <translation>Шаг неотложных мер ещё открыт. Дело остаётся открытым. Запишите неотложные меры или отклоните угрозу с указанием причины.</translation>
        </message>
        <message>
            <source>No outcome is verified and confirmed by a second person. The case stays open. Record what was reached and let a second person verify it.</source>
            <translation>Ни один результат не проверен и не подтверждён вторым лицом. Дело остаётся открытым. Запишите достигнутое, пусть второе лицо это проверит.</translation>
        </message>
        <message>
            <source>It is not verified that the child works no longer, or only as the law allows. The case stays open. Record that outcome and let a second person verify it.</source>
            <translation>Не проверено, что ребёнок больше не работает или работает только в рамках закона. Дело остаётся открытым. Запишите этот результат, пусть второе лицо его проверит.</translation>
        </message>
        <message>
            <source>No other office has accepted the case. The case stays open. Send the transfer and record its receipt.</source>
            <translation>Ни одно другое учреждение не приняло дело. Дело остаётся открытым. Отправьте передачу и запишите её получение.</translation>
        </message>
        <message>
            <source>No hand-over of the child with a receipt is recorded. The case stays open. Record the hand-over at the return.</source>
            <translation>Передача ребёнка с распиской не записана. Дело остаётся открытым. Запишите передачу в разделе о возвращении.</translation>
        </message>
        <message>
            <source>No other body has taken the case over. The case stays open. Record the receipt of the transfer, or of the referral to the mechanism.</source>
            <translation>Другой орган дело не принял. Дело остаётся открытым. Запишите подтверждение передачи дела или направления в механизм.</translation>
        </message>
        <message>
            <source>{attempts} attempts to reach the child are recorded; {needed} are needed (office default). The case stays open. Record every attempt as a visit.</source>
            <translation>Попыток связаться с ребёнком записано: {attempts}, нужно: {needed} (норматив учреждения). Дело остаётся открытым. Запишите каждую попытку как посещение.</translation>
        </message>
        <message>
            <source>The number of the other case is not given. The case stays open. Write it into the closing.</source>
            <translation>Номер другого дела не указан. Дело остаётся открытым. Впишите его в закрытие.</translation>
        </message>
        <message>
            <source>A person with a sign of trafficking is not left without help at 18. The case stays open. Send a referral for help to an adult victim first.</source>
            <translation>Человека с признаком торговли людьми не оставляют без помощи и в 18 лет. Дело остаётся открытым. Сначала отправьте направление на помощь совершеннолетней жертве.</translation>
        </message>
        <message>
            <source>The records do not say that this person is 18. The case stays open. Record the date of birth or the age, or choose another reason.</source>
            <translation>В записях не указано, что этому лицу 18 лет. Дело остаётся открытым. Запишите дату рождения или возраст либо выберите другое основание.</translation>
        </message>
        <message>
            <source>Measures of the plan that are not done: {count}. Finish them, or say in the closing why they stay open.</source>
            <translation>Невыполненных мероприятий плана: {count}. Завершите их или укажите в закрытии, почему они остаются открытыми.</translation>
        </message>
        <message>
            <source>Referrals without a receipt: {count}. Record the receipts, recall them, or say in the closing why they stay open.</source>
            <translation>Направлений без подтверждения: {count}. Запишите получение, отзовите их или укажите в закрытии, почему они остаются открытыми.</translation>
        </message>
        <message>
            <source>Late steps of enforcement: {count}. Record what was done, or say in the closing why they stay open.</source>
            <translation>Просроченных шагов мер реагирования: {count}. Запишите, что сделано, или укажите в закрытии, почему они остаются открытыми.</translation>
        </message>
        <message>
            <source>Outcomes that no second person has verified: {count}. Let them be verified, or say in the closing why they stay open.</source>
            <translation>Результатов, не проверенных вторым лицом: {count}. Пусть их проверят, или укажите в закрытии, почему они остаются открытыми.</translation>
        </message>
        <message>
            <source>Something is unfinished, and the closing does not say why the case closes nevertheless. The case stays open. Write the reason into the closing.</source>
            <translation>Не всё завершено, а в закрытии не сказано, почему дело всё же закрывается. Дело остаётся открытым. Впишите причину в закрытие.</translation>
        </message>
        <message>
            <source>Outcome recorded</source>
            <translation>Результат записан</translation>
        </message>
        <message>
            <source>Outcome changed</source>
            <translation>Результат изменён</translation>
        </message>
        <message>
            <source>Outcome removed</source>
            <translation>Результат удалён</translation>
        </message>
        <message>
            <source>Outcome verified</source>
            <translation>Результат проверен</translation>
        </message>
        <message>
            <source>Transfer drafted</source>
            <translation>Черновик передачи составлен</translation>
        </message>
        <message>
            <source>Transfer changed</source>
            <translation>Передача изменена</translation>
        </message>
        <message>
            <source>Draft of the transfer discarded</source>
            <translation>Черновик передачи удалён</translation>
        </message>
        <message>
            <source>Case transferred</source>
            <translation>Дело передано</translation>
        </message>
        <message>
            <source>Receipt of the transfer recorded</source>
            <translation>Получение передачи записано</translation>
        </message>
        <message>
            <source>Closing prepared</source>
            <translation>Закрытие подготовлено</translation>
        </message>
        <message>
            <source>Closing changed</source>
            <translation>Закрытие изменено</translation>
        </message>
        <message>
            <source>Closing discarded</source>
            <translation>Черновик закрытия удалён</translation>
        </message>
        <message>
            <source>Case closed</source>
            <translation>Дело закрыто</translation>
        </message>
        <message>
            <source>Case reopened</source>
            <translation>Дело возобновлено</translation>
        </message>
        <message>
            <source>Worker and supervisor of the case changed</source>
            <translation>Специалист и руководитель дела изменены</translation>
        </message>
        <message>
            <source>Member no. {position} takes no part in this item and has no vote on it. Nothing was saved; your entries are kept. Take this vote away.</source>
            <translation>Член № {position} не участвует в этом вопросе и не голосует по нему. Ничего не сохранено, введённое на месте. Уберите этот голос.</translation>
        </message>
        <message>
            <source>Member no. {position} is not noted as present and has no vote. Nothing was saved; your entries are kept. Note the presence, or take this vote away.</source>
            <translation>Присутствие члена № {position} не отмечено, и голоса у него нет. Ничего не сохранено, введённое на месте. Отметьте присутствие или уберите этот голос.</translation>
        </message>
        <message>
            <source>Nobody voted in favour of this decision. Nothing was saved; your entries are kept. Record the votes, or postpone the item.</source>
            <translation>За это решение никто не проголосовал. Ничего не сохранено, введённое на месте. Запишите голоса или отложите вопрос.</translation>
        </message>
        <message>
            <source>There are more votes against ({against}) than in favour ({in_favour}) of this decision. Nothing was saved; your entries are kept. Check the votes, or choose the decision that was taken.</source>
            <translation>Голосов против этого решения ({against}) больше, чем за ({in_favour}). Ничего не сохранено, введённое на месте. Проверьте голоса или выберите принятое решение.</translation>
        </message>
        <message>
            <source>This case has no plan that could take the measures. Nothing was saved; your entries are kept. Write them as an instruction, or draft a plan first.</source>
            <translation>В деле нет плана, в который можно внести мероприятия. Ничего не сохранено, введённое на месте. Запишите их как поручение или сначала составьте проект плана.</translation>
        </message>
        <message>
            <source>The plan in work waits for the supervisor and cannot take the measures now. Nothing was saved; your entries are kept. Take it back from the supervisor, or write the measures as an instruction.</source>
            <translation>План в работе ожидает руководителя, и внести в него мероприятия сейчас нельзя. Ничего не сохранено, введённое на месте. Отзовите план от руководителя или запишите мероприятия как поручение.</translation>
        </message>
        <message>
            <source>There is nothing on the agenda of this sitting. Nothing was changed. Put a case on it first.</source>
            <translation>В повестке этого заседания ничего нет. Ничего не изменено. Сначала внесите в неё дело.</translation>
        </message>
        <message>
            <source>Both bodies have the same remit, so nothing is handed from one to the other. Nothing was saved. Choose the body in charge: the labour authority, the police or the prosecutor.</source>
            <translation>У обоих органов одна компетенция, поэтому передавать друг другу нечего. Ничего не сохранено. Выберите ответственный орган: орган по надзору за трудовым законодательством, милицию или прокурора.</translation>
        </message>
        <message>
            <source>This body does not act on violations or crimes. Nothing was saved. Choose the labour authority, the police or the prosecutor, or write a referral.</source>
            <translation>Этот орган не занимается нарушениями и преступлениями. Ничего не сохранено. Выберите орган по надзору за трудовым законодательством, милицию или прокурора либо напишите направление.</translation>
        </message>
        <message>
            <source>An official is alleged to be involved, so nothing goes to the police. Nothing was sent; your text is kept. Hand the materials to the prosecutor.</source>
            <translation>Предполагается причастность должностного лица, поэтому в милицию ничего не передаётся. Ничего не отправлено; ваш текст сохранён. Передайте материалы прокурору.</translation>
        </message>
        <message>
            <source>The receipt of these materials is recorded already and stays as it is. Nothing was changed. Write down what is new as feedback.</source>
            <translation>Получение этих материалов уже записано и остаётся как есть. Ничего не изменено. Новые сведения запишите как обратную связь.</translation>
        </message>
        <message>
            <source>The materials were handed over later than that. Nothing was saved. Check the date of the receipt.</source>
            <translation>Материалы переданы позже этой даты. Ничего не сохранено. Проверьте дату получения.</translation>
        </message>
        <message>
            <source>The record chosen belongs to another case. Nothing was saved. Choose one of this case.</source>
            <translation>Выбранная запись относится к другому делу. Ничего не сохранено. Выберите запись этого дела.</translation>
        </message>
        <message>
            <source>The decision of this offence case is recorded already and stays as it is. Nothing was changed. Record another offence case where there is a new decision.</source>
            <translation>Решение по этому делу о правонарушении уже записано и остаётся как есть. Ничего не изменено. Если есть новое решение, запишите другое дело о правонарушении.</translation>
        </message>
        <message>
            <source>This offence case has no decision yet. Nothing was changed. Record the decision first.</source>
            <translation>По этому делу о правонарушении пока нет решения. Ничего не изменено. Сначала запишите решение.</translation>
        </message>
        <message>
            <source>The offence case was opened later than that. Nothing was saved. Check the date of the decision.</source>
            <translation>Дело о правонарушении заведено позже этой даты. Ничего не сохранено. Проверьте дату решения.</translation>
        </message>
        <message>
            <source>It is recorded already when the decision was handed over. Nothing was changed. Go on with the payment.</source>
            <translation>Дата вручения решения уже записана. Ничего не изменено. Перейдите к уплате.</translation>
        </message>
        <message>
            <source>The decision was taken later than that. Nothing was saved. Check the date it was handed over.</source>
            <translation>Решение принято позже этой даты. Ничего не сохранено. Проверьте дату вручения.</translation>
        </message>
        <message>
            <source>This offence case ended without a fine, so there is nothing to pay. Nothing was changed. Check which offence case it is.</source>
            <translation>Это дело о правонарушении завершилось без штрафа, платить нечего. Ничего не изменено. Проверьте, то ли это дело.</translation>
        </message>
        <message>
            <source>The payment of this fine is recorded already; a fine is paid once. Nothing was changed. Check which offence case it is.</source>
            <translation>Уплата этого штрафа уже записана; штраф уплачивается один раз. Ничего не изменено. Проверьте, то ли это дело о правонарушении.</translation>
        </message>
        <message>
            <source>The fine was imposed later than that. Nothing was saved. Check the date of the payment.</source>
            <translation>Штраф наложен позже этой даты. Ничего не сохранено. Проверьте дату уплаты.</translation>
        </message>
        <message>
            <source>The result of this check is recorded already and stays as it is. Nothing was changed. Ask the prosecutor for a review where it should change.</source>
            <translation>Итог этой проверки уже записан и остаётся как есть. Ничего не изменено. Если его нужно изменить, запросите пересмотр у прокурора.</translation>
        </message>
        <message>
            <source>This check was extended already, and that happens once. Nothing was changed. Record its result.</source>
            <translation>Эта проверка уже продлена, а продлевают её один раз. Ничего не изменено. Запишите её итог.</translation>
        </message>
        <message>
            <source>The check began later than that. Nothing was saved. Check the date of the extension.</source>
            <translation>Проверка начата позже этой даты. Ничего не сохранено. Проверьте дату продления.</translation>
        </message>
        <message>
            <source>The check began later than that. Nothing was saved. Check the date of its result.</source>
            <translation>Проверка начата позже этой даты. Ничего не сохранено. Проверьте дату её итога.</translation>
        </message>
        <message>
            <source>This investigation does not run: it was not opened, or it has ended. Nothing was changed. Check which investigation it is.</source>
            <translation>Это следствие не ведётся: оно не начато или уже завершено. Ничего не изменено. Проверьте, то ли это следствие.</translation>
        </message>
        <message>
            <source>The investigation was opened later than that. Nothing was saved. Check until when it was extended.</source>
            <translation>Следствие начато позже этой даты. Ничего не сохранено. Проверьте, до какого дня оно продлено.</translation>
        </message>
        <message>
            <source>The investigation was opened later than that. Nothing was saved. Check the date of its end.</source>
            <translation>Следствие начато позже этой даты. Ничего не сохранено. Проверьте дату его окончания.</translation>
        </message>
        <message>
            <source>This investigation was reopened already. Nothing was changed. Go on with the new one.</source>
            <translation>Это следствие уже возобновлено. Ничего не изменено. Продолжите новое.</translation>
        </message>
        <message>
            <source>No charge of this investigation went to court. Nothing was changed. Record the end of the investigation first.</source>
            <translation>Ни одно обвинение по этому следствию не направлено в суд. Ничего не изменено. Сначала запишите окончание следствия.</translation>
        </message>
        <message>
            <source>The verdict is recorded already and stays as it is. Nothing was changed. Write down what is new as feedback.</source>
            <translation>Приговор уже записан и остаётся как есть. Ничего не изменено. Новые сведения запишите как обратную связь.</translation>
        </message>
        <message>
            <source>The charge went to court later than that. Nothing was saved. Check the date of the verdict.</source>
            <translation>Обвинение направлено в суд позже этой даты. Ничего не сохранено. Проверьте дату приговора.</translation>
        </message>
        <message>
            <source>Only a refused or closed investigation is reviewed. Nothing was saved. Record first how this one ended.</source>
            <translation>Пересматривают только следствие, в котором отказано или которое прекращено. Ничего не сохранено. Сначала запишите, чем оно закончилось.</translation>
        </message>
        <message>
            <source>The prosecutor has been asked already and has not decided. Nothing was saved. Record the decision first.</source>
            <translation>Прокурору уже направлен запрос, решения пока нет. Ничего не сохранено. Сначала запишите решение.</translation>
        </message>
        <message>
            <source>The investigation was refused or closed later than that. Nothing was saved. Check when the review was asked for.</source>
            <translation>В следствии отказано или оно прекращено позже этой даты. Ничего не сохранено. Проверьте, когда запрошен пересмотр.</translation>
        </message>
        <message>
            <source>The prosecutor's decision is recorded already and stays as it is. Nothing was changed. Ask for another review where there are new facts.</source>
            <translation>Решение прокурора уже записано и остаётся как есть. Ничего не изменено. При новых фактах запросите ещё один пересмотр.</translation>
        </message>
        <message>
            <source>The review was asked for later than that. Nothing was saved. Check the date of the decision.</source>
            <translation>Пересмотр запрошен позже этой даты. Ничего не сохранено. Проверьте дату решения.</translation>
        </message>
        <message>
            <source>It is recorded already that this interview was held. Nothing was changed. Correct that entry instead.</source>
            <translation>Уже записано, что этот допрос проведён. Ничего не изменено. Исправьте ту запись.</translation>
        </message>
        <message>
            <source>An amount goes with a fine only</source>
            <translation>Сумма указывается только для штрафа</translation>
        </message>
        <message>
            <source>This is not later than the present limit</source>
            <translation>Это не позже нынешнего срока</translation>
        </message>
        <message>
            <source>Violation recorded</source>
            <translation>Нарушение записано</translation>
        </message>
        <message>
            <source>Materials handed over</source>
            <translation>Материалы переданы</translation>
        </message>
        <message>
            <source>Receipt of the materials recorded</source>
            <translation>Получение материалов записано</translation>
        </message>
        <message>
            <source>Offence case recorded</source>
            <translation>Дело о правонарушении записано</translation>
        </message>
        <message>
            <source>Decision of the offence case recorded</source>
            <translation>Решение по делу о правонарушении записано</translation>
        </message>
        <message>
            <source>Handing over of the decision recorded</source>
            <translation>Вручение решения записано</translation>
        </message>
        <message>
            <source>Payment of the fine recorded</source>
            <translation>Уплата штрафа записана</translation>
        </message>
        <message>
            <source>Collection of the fine noted</source>
            <translation>Взыскание штрафа отмечено</translation>
        </message>
        <message>
            <source>Check recorded</source>
            <translation>Проверка записана</translation>
        </message>
        <message>
            <source>Extension of the check recorded</source>
            <translation>Продление проверки записано</translation>
        </message>
        <message>
            <source>Refusal recorded</source>
            <translation>Отказ записан</translation>
        </message>
        <message>
            <source>Opening of the investigation recorded</source>
            <translation>Начало следствия записано</translation>
        </message>
        <message>
            <source>Extension of the investigation recorded</source>
            <translation>Продление следствия записано</translation>
        </message>
        <message>
            <source>End of the investigation recorded</source>
            <translation>Окончание следствия записано</translation>
        </message>
        <message>
            <source>Verdict recorded</source>
            <translation>Приговор записан</translation>
        </message>
        <message>
            <source>Request for a review recorded</source>
            <translation>Запрос о пересмотре записан</translation>
        </message>
        <message>
            <source>Decision on the review recorded</source>
            <translation>Решение о пересмотре записано</translation>
        </message>
        <message>
            <source>Interview of the child recorded</source>
            <translation>Допрос ребёнка записан</translation>
        </message>
        <message>
            <source>Interview of the child held</source>
            <translation>Допрос ребёнка проведён</translation>
        </message>
        <message>
            <source>Feedback recorded</source>
            <translation>Обратная связь записана</translation>
        </message>
        <message>
            <source>Violation changed</source>
            <translation>Нарушение изменено</translation>
        </message>
        <message>
            <source>Violation removed</source>
            <translation>Нарушение удалено</translation>
        </message>
        <message>
            <source>Offence case changed</source>
            <translation>Дело о правонарушении изменено</translation>
        </message>
        <message>
            <source>Investigation changed</source>
            <translation>Запись о следствии изменена</translation>
        </message>
        <message>
            <source>Review changed</source>
            <translation>Запись о пересмотре изменена</translation>
        </message>
        <message>
            <source>Interview changed</source>
            <translation>Запись о допросе изменена</translation>
        </message>
        <message>
            <source>Feedback changed</source>
            <translation>Обратная связь изменена</translation>
        </message>
        <message>
            <source>A return of this child is open already. Nothing was added. Go on with that one.</source>
            <translation>Возвращение этого ребёнка уже открыто. Ничего не добавлено. Продолжите его.</translation>
        </message>
        <message>
            <source>The other state has been contacted, so direction and country stay as they are. Nothing was changed. Decide on this return first.</source>
            <translation>Обращение к другой стороне уже сделано, поэтому направление и страна остаются как есть. Ничего не изменено. Сначала примите решение по этому возвращению.</translation>
        </message>
        <message>
            <source>This stage of the return is recorded and stays as it is. Nothing was changed. Write down what is new as a note.</source>
            <translation>Этот этап возвращения записан и остаётся как есть. Ничего не изменено. Новое запишите в заметке.</translation>
        </message>
        <message>
            <source>It was decided that the child stays. Nothing was saved. Open another return if that has changed.</source>
            <translation>Решено, что ребёнок остаётся. Ничего не сохранено. Если это изменилось, откройте другое возвращение.</translation>
        </message>
        <message>
            <source>The tracing of the family is not finished yet. Nothing was saved. Record its result and what is best for the child first.</source>
            <translation>Розыск семьи ещё не завершён. Ничего не сохранено. Сначала запишите его итог и что лучше для ребёнка.</translation>
        </message>
        <message>
            <source>There is no decision that the child returns. Nothing was saved. Record the decision first.</source>
            <translation>Решения о возвращении ребёнка нет. Ничего не сохранено. Сначала запишите решение.</translation>
        </message>
        <message>
            <source>The child has not been handed over yet. Nothing was saved. Record the hand-over first.</source>
            <translation>Ребёнок ещё не передан. Ничего не сохранено. Сначала запишите передачу.</translation>
        </message>
        <message>
            <source>The child or its representative asked to keep this from that kind of body. Nothing was sent. Ask again, or record the legal ground that requires it.</source>
            <translation>Ребёнок или представитель просил не сообщать это органам такого вида. Ничего не отправлено. Спросите ещё раз или запишите правовое основание, которое этого требует.</translation>
        </message>
        <message>
            <source>The same receiver is named above as one who may know</source>
            <translation>Этот же получатель назван выше среди тех, кому можно знать</translation>
        </message>
        <message>
            <source>Choose the other country</source>
            <translation>Выберите другую страну</translation>
        </message>
        <message>
            <source>This lies before an earlier stage of the return</source>
            <translation>Это раньше предыдущего этапа возвращения</translation>
        </message>
        <message>
            <source>This lies after a later stage of the return</source>
            <translation>Это позже следующего этапа возвращения</translation>
        </message>
        <message>
            <source>Return opened</source>
            <translation>Возвращение открыто</translation>
        </message>
        <message>
            <source>Return changed</source>
            <translation>Возвращение изменено</translation>
        </message>
        <message>
            <source>Identity recorded</source>
            <translation>Установление личности записано</translation>
        </message>
        <message>
            <source>Contact with the other state recorded</source>
            <translation>Обращение к другой стороне записано</translation>
        </message>
        <message>
            <source>Result of the tracing recorded</source>
            <translation>Итог розыска записан</translation>
        </message>
        <message>
            <source>Decision on the return recorded</source>
            <translation>Решение о возвращении записано</translation>
        </message>
        <message>
            <source>Hand-over recorded</source>
            <translation>Передача ребёнка записана</translation>
        </message>
        <message>
            <source>News of the child recorded</source>
            <translation>Сведения о ребёнке записаны</translation>
        </message>
        <message>
            <source>The facts file is not JSON (line {line}). Nothing was explained. Correct it.</source>
            <translation>Файл сведений не является JSON (строка {line}). Ничего не объяснено. Исправьте его.</translation>
        </message>
        <message>
            <source>The facts file has an unknown or doubled key: {key}. Nothing was explained. Correct the key.</source>
            <translation>В файле сведений неизвестный или повторный ключ: {key}. Ничего не объяснено. Исправьте ключ.</translation>
        </message>
        <message>
            <source>The facts file lacks the key {key}. Nothing was explained. Add it.</source>
            <translation>В файле сведений нет ключа {key}. Ничего не объяснено. Добавьте его.</translation>
        </message>
        <message>
            <source>The facts file has a value of the wrong kind at {key}. Nothing was explained. Correct the value.</source>
            <translation>В файле сведений значение не того вида: {key}. Ничего не объяснено. Исправьте значение.</translation>
        </message>
        <message>
            <source>The facts file has a code at {key} that is not in the list {list}. Nothing was explained. Correct the code.</source>
            <translation>В файле сведений код {key} не из списка {list}. Ничего не объяснено. Исправьте код.</translation>
        </message>
        <message>
            <source>The facts file has no day or time at {key} (2026-05-12 or 2026-05-12T14:30). Nothing was explained. Correct it.</source>
            <translation>В файле сведений {key} не является днём или временем (2026-05-12 или 2026-05-12T14:30). Ничего не объяснено. Исправьте.</translation>
        </message>
        <message>
            <source>The folder beside the vault holds no pack any more. Nothing was changed. Put the pack there again.</source>
            <translation>В папке рядом с хранилищем больше нет пакета. Ничего не изменено. Положите пакет туда снова.</translation>
        </message>
        <message>
            <source>The pack beside the vault has a fault: {fault}. Nothing was changed, the present procedure stays in force. Have the fault corrected, then look again.</source>
            <translation>В пакете правил рядом с хранилищем ошибка: {fault}. Ничего не изменено, действует прежний порядок. Попросите исправить ошибку и посмотрите снова.</translation>
        </message>
        <message>
            <source>The pack beside the vault is not the one you have looked at. Nothing was changed. Look at what it changes again.</source>
            <translation>Рядом с хранилищем лежит не тот пакет, который вы смотрели. Ничего не изменено. Посмотрите изменения ещё раз.</translation>
        </message>
        <message>
            <source>The office works by this version already. Nothing was changed.</source>
            <translation>Организация уже работает по этой версии. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The office works by the built-in procedure already. Nothing was changed.</source>
            <translation>Учреждение уже работает по встроенному порядку. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The case follows the present version already. Nothing was changed.</source>
            <translation>Дело уже идёт по текущей версии. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This day stands in the table already</source>
            <translation>Этот день уже есть в таблице</translation>
        </message>
        <message>
            <source>Version of the procedure kept for cases</source>
            <translation>Версия порядка сохранена для дел</translation>
        </message>
        <message>
            <source>Procedure of the office adopted</source>
            <translation>Порядок учреждения принят</translation>
        </message>
        <message>
            <source>Built-in procedure in use again</source>
            <translation>Снова действует встроенный порядок</translation>
        </message>
        <message>
            <source>Case moved to the present procedure</source>
            <translation>Дело переведено на текущий порядок</translation>
        </message>
        <message>
            <source>Cases moved to the present procedure</source>
            <translation>Дела переведены на текущий порядок</translation>
        </message>
        <message>
            <source>Moved day recorded</source>
            <translation>Перенесённый день записан</translation>
        </message>
        <message>
            <source>Moved day changed</source>
            <translation>Перенесённый день изменён</translation>
        </message>
        <message>
            <source>Moved day removed</source>
            <translation>Перенесённый день убран</translation>
        </message>
        <message>
            <source>This is a folder, a link or a device, not a file. Nothing was added. Choose the file itself.</source>
            <translation>Это папка, ссылка или устройство, а не файл. Ничего не добавлено. Выберите сам файл.</translation>
        </message>
        <message>
            <source>The file is larger than 20 MB. Nothing was added. Photograph or scan it again in a smaller size.</source>
            <translation>Файл больше 20 МБ. Ничего не добавлено. Снимите или отсканируйте ещё раз в меньшем размере.</translation>
        </message>
        <message>
            <source>The file is neither a JPEG or PNG picture nor a PDF, whatever its name says. Nothing was added. Save it as one of these first.</source>
            <translation>Файл — не снимок JPEG или PNG и не PDF, что бы ни говорило его имя. Ничего не добавлено. Сначала сохраните его в одном из этих видов.</translation>
        </message>
        <message>
            <source>The picture has more than 40 million pixels. Nothing was added. Photograph or scan it again in a smaller size.</source>
            <translation>В снимке больше 40 миллионов точек. Ничего не добавлено. Снимите или отсканируйте ещё раз в меньшем размере.</translation>
        </message>
        <message>
            <source>The PDF has more than 30 pages. Nothing was added. Divide it, and add the parts.</source>
            <translation>В PDF больше 30 страниц. Ничего не добавлено. Разделите его и добавьте части.</translation>
        </message>
        <message>
            <source>The file cannot be read; it may be damaged. Nothing was added. Photograph or scan the paper again.</source>
            <translation>Файл не читается: возможно, он повреждён. Ничего не добавлено. Снимите или отсканируйте бумагу ещё раз.</translation>
        </message>
        <message>
            <source>The PDF asks for a password. Nothing was added. Save it without the password first.</source>
            <translation>PDF закрыт паролем. Ничего не добавлено. Сначала сохраните его без пароля.</translation>
        </message>
        <message>
            <source>Reading the file took too long and was stopped. Nothing was added. Photograph or scan the paper again.</source>
            <translation>Чтение файла длилось слишком долго и было остановлено. Ничего не добавлено. Снимите или отсканируйте бумагу ещё раз.</translation>
        </message>
        <message>
            <source>This reader may not have the child's full name, and a picture cannot leave it out. Nothing was saved. Choose another reader.</source>
            <translation>Этому получателю нельзя сообщать полное имя ребёнка, а снимок его не скроет. Ничего не сохранено. Выберите другого получателя.</translation>
        </message>
        <message>
            <source>You stopped it. Nothing was added. Start again at any time.</source>
            <translation>Вы остановили добавление. Ничего не добавлено. Можно начать снова в любое время.</translation>
        </message>
        <message>
            <source>What is kept of this attachment is not what was added. Nothing was shown. Have the vault checked, and look for it in a backup.</source>
            <translation>Вложение хранится не таким, каким было добавлено. Ничего не показано. Попросите проверить хранилище и поищите его в резервной копии.</translation>
        </message>
        <message>
            <source>Attachment added</source>
            <translation>Вложение добавлено</translation>
        </message>
        <message>
            <source>Attachment changed</source>
            <translation>Вложение изменено</translation>
        </message>
        <message>
            <source>Attachment put into the bin</source>
            <translation>Вложение убрано в корзину</translation>
        </message>
        <message>
            <source>Attachment taken out of the bin</source>
            <translation>Вложение возвращено из корзины</translation>
        </message>
        <message>
            <source>Attachment looked at</source>
            <translation>Вложение просмотрено</translation>
        </message>
        <message>
            <source>Attachment saved outside the vault</source>
            <translation>Вложение сохранено вне хранилища</translation>
        </message>
        <message>
            <source>This folder lies on a server or in a network ({kind}). Two computers writing there would break a vault, so none is opened or made here. Nothing was changed. Choose a folder on this computer's own disk; backups may lie on the network.</source>
            <translation>Эта папка лежит на сервере или в сети ({kind}). Два компьютера, пишущие туда, испортили бы хранилище, поэтому здесь его нельзя ни открыть, ни создать. Ничего не изменено. Выберите папку на диске этого компьютера; резервные копии в сети лежать могут.</translation>
        </message>
        <message>
            <source>This folder is copied to the internet by {kind}. It would copy the vault while it is being written and break it, so none is opened or made here. Nothing was changed. Move the vault and its key file to another folder of this computer; backups may lie here.</source>
            <translation>Эту папку копирует в интернет {kind}. Служба копировала бы хранилище во время записи и испортила бы его, поэтому здесь его нельзя ни открыть, ни создать. Ничего не изменено. Перенесите хранилище и его файл ключа в другую папку этого компьютера; резервные копии здесь лежать могут.</translation>
        </message>
        <message>
            <source>The daily copy took too long and was not kept. The vault is untouched. Save a copy by hand, or choose a faster disk.</source>
            <translation>Ежедневная копия создавалась слишком долго и не сохранена. Хранилище не затронуто. Создайте копию вручную или выберите более быстрый диск.</translation>
        </message>
        <message>
            <source>The restored vault does not agree with what the backup says of itself. Your vault is untouched, the trial was removed. Save a new backup now and keep the old one aside.</source>
            <translation>Восстановленное хранилище не совпадает с тем, что копия сообщает о себе. Ваше хранилище не затронуто, проба удалена. Создайте сейчас новую копию, а старую отложите.</translation>
        </message>
        <message>
            <source>Nothing can be read from the damaged file any more. The file itself was not touched. Keep it and restore the last backup.</source>
            <translation>Из повреждённого файла больше ничего не читается. Сам файл не тронут. Сохраните его и восстановите последнюю резервную копию.</translation>
        </message>
        <message>
            <source>Without a good key file nothing can be read. The damaged files were not touched. Put a good copy of the key file beside the vault, or restore the last backup.</source>
            <translation>Без исправного файла ключа ничего не прочесть. Повреждённые файлы не тронуты. Положите рядом с хранилищем исправный файл ключа или восстановите последнюю резервную копию.</translation>
        </message>
        <message>
            <source>Restoring a backup tried</source>
            <translation>Проба восстановления из копии</translation>
        </message>
        <message>
            <source>What could be read of a damaged vault saved</source>
            <translation>Спасено то, что читалось из повреждённого хранилища</translation>
        </message>
        <message>
            <source>daily copy</source>
            <translation>ежедневная копия</translation>
        </message>
        <message>
            <source>saved by hand</source>
            <translation>создана вручную</translation>
        </message>
        <message>
            <source>before a new version</source>
            <translation>перед новой версией</translation>
        </message>
        <message>
            <source>before new keys</source>
            <translation>перед сменой ключей</translation>
        </message>
        <message>
            <source>before an import</source>
            <translation>перед импортом</translation>
        </message>
        <message>
            <source>when a case was erased</source>
            <translation>при удалении дела</translation>
        </message>
        <message>
            <source>restored for trial</source>
            <translation>проба восстановления</translation>
        </message>
        <message>
            <source>The case is in the bin. Nothing was shown or changed. A supervisor can take it out again.</source>
            <translation>Дело в корзине. Ничего не показано и не изменено. Руководитель может вернуть его.</translation>
        </message>
        <message>
            <source>The case was anonymised and is kept for figures only. Nothing was changed. It cannot be worked on any more.</source>
            <translation>Дело обезличено и хранится только для статистики. Ничего не изменено. Работать с ним больше нельзя.</translation>
        </message>
        <message>
            <source>Who reported is known only to those who work on the case and to supervisors. Nothing was shown. Ask the worker of the case.</source>
            <translation>Кто сообщил, известно только тем, кто ведёт дело, и руководителям. Ничего не показано. Обратитесь к специалисту, который ведёт дело.</translation>
        </message>
        <message>
            <source>This needs your passphrase once more. Nothing was changed. Type it and try again.</source>
            <translation>Для этого нужна ваша парольная фраза ещё раз. Ничего не изменено. Введите её и повторите.</translation>
        </message>
        <message>
            <source>Only a supervisor decides about people who read cases. Nothing was changed. Ask a supervisor.</source>
            <translation>О сотрудниках, которые читают дела, решает только руководитель. Ничего не изменено. Обратитесь к руководителю.</translation>
        </message>
        <message>
            <source>Nobody changes their own role. Nothing was changed. Ask another supervisor.</source>
            <translation>Никто не меняет собственную роль. Ничего не изменено. Обратитесь к другому руководителю.</translation>
        </message>
        <message>
            <source>A single-use phrase is for another person. Nothing was changed. Change your own passphrase in the settings.</source>
            <translation>Одноразовая фраза предназначена другому человеку. Ничего не изменено. Свою парольную фразу смените в настройках.</translation>
        </message>
        <message>
            <source>Nobody takes themselves out of the office. Nothing was changed. Ask another supervisor.</source>
            <translation>Никто не исключает из учреждения самого себя. Ничего не изменено. Обратитесь к другому руководителю.</translation>
        </message>
        <message>
            <source>This person has left the office. Nothing was changed. Add the person anew if they come back.</source>
            <translation>Этот человек больше не работает в учреждении. Ничего не изменено. Если он вернётся, добавьте его заново.</translation>
        </message>
        <message>
            <source>This person still has open cases. Nothing was changed. Hand the cases over first.</source>
            <translation>У этого человека есть открытые дела. Ничего не изменено. Сначала передайте дела.</translation>
        </message>
        <message>
            <source>This person still keeps sealed cases. Nothing was changed. Somebody who is named for the sealed cases hands them over first, on this same sheet.</source>
            <translation>За этим человеком ещё числятся дела особой защиты. Ничего не изменено. Сначала их передаёт тот, кто допущен к этим делам, в этом же окне.</translation>
        </message>
        <message>
            <source>Some of these cases are kept from you, so you cannot take them over yourself. Nothing was changed. Give them to another person, or first open each of them in an emergency: its people are told.</source>
            <translation>Часть этих дел вам не показана, поэтому взять их себе нельзя. Ничего не изменено. Передайте их другому человеку или сначала откройте каждое из них в экстренном порядке: те, кто ведёт дело, об этом узнают.</translation>
        </message>
        <message>
            <source>The same was asked already and waits for a second person. Nothing was changed. Wait for the decision.</source>
            <translation>Такой запрос уже есть и ждёт второго человека. Ничего не изменено. Дождитесь решения.</translation>
        </message>
        <message>
            <source>You asked for this yourself, so another person must decide. Nothing was changed. Ask another supervisor.</source>
            <translation>Вы сами это запросили, поэтому решает другой человек. Ничего не изменено. Обратитесь к другому руководителю.</translation>
        </message>
        <message>
            <source>You and the person who asked are not taken for two people yet: within the last 30 days one of you made the account or the single-use phrase of the other, or somebody else did for both, or one of you came in with the recovery key. Nothing was changed. Another supervisor may decide, for whom this is not so, or you when the 30 days are over.</source>
            <translation>Вы и тот, кто запросил, пока не считаетесь двумя разными людьми: за последние 30 дней один из вас создал другому учётную запись или одноразовую фразу, либо кто-то третий создал их обоим, либо один из вас вошёл по ключу восстановления. Ничего не изменено. Решить может другой руководитель, к которому это не относится, или вы, когда пройдут 30 дней.</translation>
        </message>
        <message>
            <source>Somebody has decided on this already. Nothing was changed. Open the list to see the decision.</source>
            <translation>Решение уже принято. Ничего не изменено. Откройте список, чтобы увидеть решение.</translation>
        </message>
        <message>
            <source>A second person has not agreed to this yet. Nothing was changed. Ask for it, and let another supervisor decide.</source>
            <translation>Второй человек ещё не дал согласия. Ничего не изменено. Сделайте запрос, и пусть решит другой руководитель.</translation>
        </message>
        <message>
            <source>You read this case for a short time because of an emergency. Nothing was changed. Its worker or supervisor decides who works on it and who may know.</source>
            <translation>Вы читаете это дело временно, в экстренном порядке. Ничего не изменено. Кто ведёт дело и кто может о нём знать, решает его специалист или руководитель.</translation>
        </message>
        <message>
            <source>The people of the case take note of this. Nothing was changed. Ask its worker or supervisor.</source>
            <translation>Это отмечают те, кто ведёт дело. Ничего не изменено. Обратитесь к специалисту или руководителю дела.</translation>
        </message>
        <message>
            <source>You may read this case already. Nothing was changed. Open it as usual.</source>
            <translation>Вы и так можете читать это дело. Ничего не изменено. Откройте его как обычно.</translation>
        </message>
        <message>
            <source>Passphrase asked again</source>
            <translation>Парольная фраза запрошена повторно</translation>
        </message>
        <message>
            <source>Person of the office changed</source>
            <translation>Данные сотрудника изменены</translation>
        </message>
        <message>
            <source>Person left the office</source>
            <translation>Сотрудник исключён из учреждения</translation>
        </message>
        <message>
            <source>Single-use phrase made</source>
            <translation>Создана одноразовая фраза</translation>
        </message>
        <message>
            <source>Key of the vault renewed</source>
            <translation>Ключ хранилища сменён</translation>
        </message>
        <message>
            <source>Recovery key used: new passphrase for this person</source>
            <translation>Использован ключ восстановления: этому человеку задана новая парольная фраза</translation>
        </message>
        <message>
            <source>Recovery key of the office replaced</source>
            <translation>Ключ восстановления учреждения заменён</translation>
        </message>
        <message>
            <source>Keys of people who do not work here taken out of the vault</source>
            <translation>Ключи людей, которые здесь не работают, убраны из хранилища</translation>
        </message>
        <message>
            <source>Passphrase of one's own set</source>
            <translation>Задана собственная парольная фраза</translation>
        </message>
        <message>
            <source>Cases handed over to another person</source>
            <translation>Дела переданы другому сотруднику</translation>
        </message>
        <message>
            <source>Decision of a second person asked for</source>
            <translation>Запрошено решение второго человека</translation>
        </message>
        <message>
            <source>Second person decided</source>
            <translation>Второй человек принял решение</translation>
        </message>
        <message>
            <source>Kept case opened in an emergency</source>
            <translation>Дело с ограниченным доступом открыто в экстренном порядке</translation>
        </message>
        <message>
            <source>Taken note of an opening in an emergency</source>
            <translation>Экстренное открытие принято к сведению</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Передано</translation>
        </message>
        <message>
            <source>Putting into the bin</source>
            <translation>Помещение в корзину</translation>
        </message>
        <message>
            <source>Taking out of the bin</source>
            <translation>Возврат из корзины</translation>
        </message>
        <message>
            <source>Placing a hold</source>
            <translation>Запрет на удаление</translation>
        </message>
        <message>
            <source>Sealing</source>
            <translation>Особая защита дела</translation>
        </message>
        <message>
            <source>Anonymising</source>
            <translation>Обезличивание</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Удаление без восстановления</translation>
        </message>
        <message>
            <source>Deciding as the second person</source>
            <translation>Решение второго человека</translation>
        </message>
        <message>
            <source>Asking a second person</source>
            <translation>Запрос второму человеку</translation>
        </message>
        <message>
            <source>Opening in an emergency</source>
            <translation>Открытие в экстренном порядке</translation>
        </message>
        <message>
            <source>The case is open, so nothing of it can be erased. Nothing was changed. Close it first, or put a case opened in error into the bin.</source>
            <translation>Дело открыто, поэтому удалять из него ничего нельзя. Ничего не изменено. Сначала закройте его; открытое по ошибке положите в корзину.</translation>
        </message>
        <message>
            <source>The case is on hold: somebody still needs its records. Nothing was changed. Lift the hold first, with a reason.</source>
            <translation>Дело защищено от удаления: его сведения ещё кому-то нужны. Ничего не изменено. Сначала снимите запрет, указав причину.</translation>
        </message>
        <message>
            <source>The period of keeping has not ended: it runs until {until}. Nothing was changed. Come back then.</source>
            <translation>Срок хранения не истёк: он идёт до {until}. Ничего не изменено. Вернитесь к этому позже.</translation>
        </message>
        <message>
            <source>The date of this computer does not fit the journal, so no period can be said to have ended. Nothing was changed. Check the date, then confirm it.</source>
            <translation>Дата этого компьютера не сходится с журналом, поэтому ни один срок нельзя считать истёкшим. Ничего не изменено. Проверьте дату и подтвердите её.</translation>
        </message>
        <message>
            <source>The case is on hold already. Nothing was changed. Lift that hold first.</source>
            <translation>Дело уже защищено от удаления. Ничего не изменено. Сначала снимите тот запрет.</translation>
        </message>
        <message>
            <source>This hold was lifted before. Nothing was changed. Place a new one.</source>
            <translation>Этот запрет уже снят. Ничего не изменено. Поставьте новый.</translation>
        </message>
        <message>
            <source>A raid or call without a case is not kept longer by a decision. Nothing was changed. Change the period of its category, or open a case.</source>
            <translation>Рейд или звонок без дела решением не продлевают. Ничего не изменено. Измените срок этой категории или откройте дело.</translation>
        </message>
        <message>
            <source>Something of this case was sent, approved or decided, so it is no mistake of opening. Nothing was changed. Close it with a reason instead.</source>
            <translation>По этому делу уже что-то отправлено, утверждено или решено, так что это не ошибка открытия. Ничего не изменено. Закройте его с указанием причины.</translation>
        </message>
        <message>
            <source>The case is not in the bin. Nothing was changed. Look for it in the list.</source>
            <translation>Дела в корзине нет. Ничего не изменено. Поищите его в списке.</translation>
        </message>
        <message>
            <source>What was agreed is done for good, but the file could not be made anew. No other case was touched. Make room on the disk and open the vault again: the cleaning then goes on by itself.</source>
            <translation>То, о чём договорились, выполнено, но создать файл заново не удалось. Другие дела не затронуты. Освободите место на диске и откройте хранилище снова: очистка продолжится сама.</translation>
        </message>
        <message>
            <source>This day must still be to come</source>
            <translation>Этот день должен быть ещё впереди</translation>
        </message>
        <message>
            <source>Period of keeping set by the office</source>
            <translation>Учреждение установило срок хранения</translation>
        </message>
        <message>
            <source>Period of keeping set back to the program's</source>
            <translation>Возвращён срок хранения программы</translation>
        </message>
        <message>
            <source>Case put on hold: nothing of it is erased</source>
            <translation>Удаление дела запрещено</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>Запрет на удаление снят</translation>
        </message>
        <message>
            <source>Decided what becomes of the records</source>
            <translation>Решено, что делать со сведениями</translation>
        </message>
        <message>
            <source>Case put into the bin</source>
            <translation>Дело в корзине</translation>
        </message>
        <message>
            <source>Case taken out of the bin</source>
            <translation>Дело возвращено из корзины</translation>
        </message>
        <message>
            <source>Case erased for good</source>
            <translation>Дело удалено безвозвратно</translation>
        </message>
        <message>
            <source>Taken out of the case whom it is about</source>
            <translation>Дело обезличено</translation>
        </message>
        <message>
            <source>File made anew after an erasure</source>
            <translation>Файл создан заново после удаления</translation>
        </message>
        <message>
            <source>Cases erased again that a backup had brought back</source>
            <translation>Снова удалены дела, которые вернула копия</translation>
        </message>
        <message>
            <source>The ledger of erasures beside the vault was altered</source>
            <translation>Реестр удалений рядом с хранилищем изменён</translation>
        </message>
        <message>
            <source>This office has a vault of sealed cases already. Nothing was changed. Ask somebody who is named there to name you.</source>
            <translation>В этом учреждении уже есть хранилище дел особой защиты. Ничего не изменено. Попросите допущенного руководителя допустить вас.</translation>
        </message>
        <message>
            <source>The vault of sealed cases is not open. Nothing was changed. A supervisor can make it or name you in it.</source>
            <translation>Хранилище дел особой защиты не открыто. Ничего не изменено. Руководитель может создать его или допустить вас.</translation>
        </message>
        <message>
            <source>This person has not opened the vault with a passphrase of their own yet. Nothing was changed. Name the person after that.</source>
            <translation>Этот человек ещё не открывал хранилище своей парольной фразой. Ничего не изменено. Допустите его после этого.</translation>
        </message>
        <message>
            <source>Only people who read cases can be named: workers and supervisors of this office. Nothing was changed. Choose somebody else.</source>
            <translation>Допустить можно только тех, кто читает дела: специалистов и руководителей этого учреждения. Ничего не изменено. Выберите другого человека.</translation>
        </message>
        <message>
            <source>This is no copy of this office's sealed cases, or you were not named in them on its day. Nothing was changed. Choose another copy, or ask somebody who was named then.</source>
            <translation>Это не копия дел особой защиты этого учреждения, или в её день вы не были допущены. Ничего не изменено. Выберите другую копию или попросите того, кто был тогда допущен.</translation>
        </message>
        <message>
            <source>You were taken out of the sealed cases after this backup was made. Nothing was changed. Ask a supervisor who is named in them to restore it.</source>
            <translation>После этой копии вы были лишены доступа к делам особой защиты. Ничего не изменено. Попросите допущенного руководителя восстановить её.</translation>
        </message>
        <message>
            <source>This person is not named in the vault of sealed cases. Nothing was changed. Name the person there first.</source>
            <translation>Этот человек не допущен к делам особой защиты. Ничего не изменено. Сначала допустите его.</translation>
        </message>
        <message>
            <source>This case is not in the office's vault any more. Nothing was changed. Look for it among the sealed cases.</source>
            <translation>Этого дела больше нет в хранилище учреждения. Ничего не изменено. Ищите его среди дел особой защиты.</translation>
        </message>
        <message>
            <source>Somebody changed the case while it was being sealed. It is still whole where it was. Seal it again.</source>
            <translation>Дело изменили, пока его брали под особую защиту. Оно цело на прежнем месте. Повторите.</translation>
        </message>
        <message>
            <source>The journal of this office does not know the vault of sealed cases that lies here. It was not opened, and nothing was changed. If the office's vault was restored from an old backup, a supervisor can say that it is the right one; otherwise somebody put it there.</source>
            <translation>Журнал этого учреждения не знает хранилища особой защиты, которое здесь лежит. Оно не открыто, ничего не изменено. Если хранилище учреждения восстановлено из старой копии, руководитель может подтвердить, что это оно; иначе его кто-то подложил.</translation>
        </message>
        <message>
            <source>The copy of the case did not agree with the original. The case is still whole where it was. Try again, or check the disk.</source>
            <translation>Копия дела не совпала с исходным. Дело цело на прежнем месте. Попробуйте ещё раз или проверьте диск.</translation>
        </message>
        <message>
            <source>Name this person for sealed cases first</source>
            <translation>Сначала дайте этому человеку доступ к делам особой защиты</translation>
        </message>
        <message>
            <source>Case received among the sealed ones</source>
            <translation>Дело принято под особую защиту</translation>
        </message>
        <message>
            <source>Case sealed</source>
            <translation>Дело взято под особую защиту</translation>
        </message>
        <message>
            <source>People and office brought up to date</source>
            <translation>Сведения о людях и учреждении обновлены</translation>
        </message>
        <message>
            <source>Number of a sealed case kept</source>
            <translation>Номер дела особой защиты записан</translation>
        </message>
        <message>
            <source>Vault of sealed cases made</source>
            <translation>Создано хранилище дел особой защиты</translation>
        </message>
        <message>
            <source>Vault of sealed cases said to be ours</source>
            <translation>Хранилище особой защиты признано своим</translation>
        </message>
        <message>
            <source>Vault of sealed cases opened in an emergency</source>
            <translation>Хранилище дел особой защиты открыто в экстренном порядке</translation>
        </message>
        <message>
            <source>Vault of sealed cases restored from a backup</source>
            <translation>Хранилище дел особой защиты восстановлено из копии</translation>
        </message>
        <message>
            <source>Person named for sealed cases</source>
            <translation>Допуск к делам особой защиты дан</translation>
        </message>
        <message>
            <source>Recovery key made known to the sealed cases</source>
            <translation>Ключ восстановления принят и для дел особой защиты</translation>
        </message>
        <message>
            <source>Access to sealed cases ended</source>
            <translation>Доступ к делам особой защиты закрыт</translation>
        </message>
        <message>
            <source>This is not a mark of the journal. Type it as on the paper: a number, a colon and eight characters, or the eight characters alone</source>
            <translation>Это не отметка журнала. Введите её как на бумаге: число, двоеточие и восемь знаков — или только восемь знаков</translation>
        </message>
        <message>
            <source>The check was stopped. Nothing was changed. Start it again at any time.</source>
            <translation>Проверка остановлена. Ничего не изменено. Её можно начать снова в любое время.</translation>
        </message>
        <message>
            <source>Case seen</source>
            <translation>Дело просмотрено</translation>
        </message>
        <message>
            <source>Paper previewed</source>
            <translation>Документ просмотрен перед печатью</translation>
        </message>
        <message>
            <source>Packet shared</source>
            <translation>Пакет передан</translation>
        </message>
        <message>
            <source>Screen locked</source>
            <translation>Экран закрыт</translation>
        </message>
        <message>
            <source>Screen unlocked</source>
            <translation>Экран снова открыт</translation>
        </message>
        <message>
            <source>Unlocking failed</source>
            <translation>Неудачная попытка входа</translation>
        </message>
        <message>
            <source>Journal older than this computer knows it</source>
            <translation>Журнал старше, чем известно этому компьютеру</translation>
        </message>
        <message>
            <source>Journal taken up again after a restore</source>
            <translation>Журнал продолжен после восстановления</translation>
        </message>
        <message>
            <source>Journal verified</source>
            <translation>Журнал проверен</translation>
        </message>
        <message>
            <source>Date of the computer in doubt</source>
            <translation>Дата компьютера под сомнением</translation>
        </message>
        <message>
            <source>Date of the computer confirmed</source>
            <translation>Дата компьютера подтверждена</translation>
        </message>
    </context>
    <context>
        <name>mission</name>
        <message>
            <source>Contact with the other state is held: {reasons}.</source>
            <translation>Обращение к другой стороне приостановлено: {reasons}.</translation>
        </message>
        <message>
            <source>Ask the child: does it or its family seek asylum, and does it fear anyone?</source>
            <translation>Спросите ребёнка: ищет ли он или его семья убежища и боится ли он кого-либо?</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Ответить…</translation>
        </message>
        <message>
            <source>Release…</source>
            <translation>Разрешить…</translation>
        </message>
        <message>
            <source>Only a supervisor decides. A reason that is recorded later holds the contact again.</source>
            <translation>Решает только руководитель. Причина, записанная позже, снова приостановит обращение.</translation>
        </message>
        <message>
            <source>Release the contact with the other state</source>
            <translation>Разрешить обращение к другой стороне</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Разрешить</translation>
        </message>
    </context>
    <context>
        <name>move_case</name>
        <message>
            <source>Procedure version {old}; the office now works by {new}.</source>
            <translation>Дело идёт по версии порядка {old}; учреждение уже работает по {new}.</translation>
        </message>
        <message>
            <source>See what changes</source>
            <translation>Что изменится</translation>
        </message>
        <message>
            <source>Finding no longer made: {what}</source>
            <translation>Вывод отпадает: {what}</translation>
        </message>
        <message>
            <source>New finding: {what}</source>
            <translation>Новый вывод: {what}</translation>
        </message>
        <message>
            <source>Right no longer listed: {what}</source>
            <translation>Право больше не указано: {what}</translation>
        </message>
        <message>
            <source>New right: {what}</source>
            <translation>Новое право: {what}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новый</translation>
        </message>
        <message>
            <source>no longer asked for</source>
            <translation>больше не требуется</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>без срока</translation>
        </message>
    </context>
    <context>
        <name>outcome_forms</name>
        <message>
            <source>Goal of the plan</source>
            <translation>Цель плана</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>It counts when a second person has verified it.</source>
            <translation>Засчитывается после проверки вторым лицом.</translation>
        </message>
        <message>
            <source>You are the second person. Name somebody only where a person of another body has checked it. This is not undone.</source>
            <translation>Вы второе лицо. Указывайте кого-то, только если проверял сотрудник другого органа. Это не отменяется.</translation>
        </message>
        <message>
            <source>You wrote this outcome down: name the person of another body who has checked it, or ask a colleague to verify it. This is not undone.</source>
            <translation>Этот результат записали вы: укажите сотрудника другого органа, который его проверил, или попросите коллегу проверить. Это не отменяется.</translation>
        </message>
        <message>
            <source>Verify: {outcome}</source>
            <translation>Проверить: {outcome}</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Transfer of the case</source>
            <translation>Передача дела</translation>
        </message>
        <message>
            <source>To another office or body. Nothing leaves the office before you send it.</source>
            <translation>В другое учреждение или орган. До вашей отправки ничего не уходит.</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Сохранить черновик</translation>
        </message>
        <message>
            <source>Return code {code}. Expected within {days} days (office default). Not undone.</source>
            <translation>Код талона: {code}. Ожидается в течение {days} дн. (срок учреждения). Не отменяется.</translation>
        </message>
        <message>
            <source>Receipt of the transfer {number}</source>
            <translation>Получение передачи {number}</translation>
        </message>
        <message>
            <source>Record the receipt</source>
            <translation>Записать получение</translation>
        </message>
        <message>
            <source>Reopen the case</source>
            <translation>Возобновить дело</translation>
        </message>
        <message>
            <source>Its steps and deadlines live again. The closing stays in the log. Not undone.</source>
            <translation>Шаги и сроки дела снова действуют. Закрытие остаётся в журнале. Не отменяется.</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Возобновить</translation>
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
            <translation>День</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Шаг</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Law table</source>
            <translation>Таблица норм</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Норма</translation>
        </message>
        <message>
            <source>Reading of the law</source>
            <translation>Толкование нормы</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Право</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Вывод</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Поставщик услуг</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Period of keeping</source>
            <translation>Срок хранения</translation>
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
            <translation>Источник</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Настройка</translation>
        </message>
        <message>
            <source>The pack itself</source>
            <translation>Сам пакет</translation>
        </message>
        <message>
            <source>Days off and working days</source>
            <translation>Выходные и рабочие дни</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Шаги</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Law tables</source>
            <translation>Таблицы норм</translation>
        </message>
        <message>
            <source>Rules of law</source>
            <translation>Нормы права</translation>
        </message>
        <message>
            <source>Readings of the law</source>
            <translation>Толкования норм</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Права</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Выводы</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Органы</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Поставщики услуг</translation>
        </message>
        <message>
            <source>Articles and their numbers</source>
            <translation>Статьи и их номера</translation>
        </message>
        <message>
            <source>Lawful channels</source>
            <translation>Законные каналы</translation>
        </message>
        <message>
            <source>Periods of keeping</source>
            <translation>Сроки хранения</translation>
        </message>
        <message>
            <source>Code lists</source>
            <translation>Справочники</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Facts, readers and papers</source>
            <translation>Факты, читатели и документы</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>формулировка</translation>
        </message>
        <message>
            <source>task</source>
            <translation>задача</translation>
        </message>
        <message>
            <source>responsible</source>
            <translation>ответственный</translation>
        </message>
        <message>
            <source>source</source>
            <translation>источник</translation>
        </message>
        <message>
            <source>applies when</source>
            <translation>нужен, когда</translation>
        </message>
        <message>
            <source>done when</source>
            <translation>выполнен, когда</translation>
        </message>
        <message>
            <source>needs</source>
            <translation>требуется</translation>
        </message>
        <message>
            <source>acts</source>
            <translation>действия</translation>
        </message>
        <message>
            <source>papers</source>
            <translation>документы</translation>
        </message>
        <message>
            <source>waits for</source>
            <translation>ожидает</translation>
        </message>
        <message>
            <source>not needed where</source>
            <translation>не нужен, если</translation>
        </message>
        <message>
            <source>on hold where</source>
            <translation>приостановлен, если</translation>
        </message>
        <message>
            <source>open again where</source>
            <translation>снова открыт, если</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>срок</translation>
        </message>
        <message>
            <source>in force from</source>
            <translation>действует с</translation>
        </message>
        <message>
            <source>in force until</source>
            <translation>действует до</translation>
        </message>
        <message>
            <source>age of majority</source>
            <translation>совершеннолетие</translation>
        </message>
        <message>
            <source>chosen by default</source>
            <translation>выбрано по умолчанию</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>условие</translation>
        </message>
        <message>
            <source>exception</source>
            <translation>исключение</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>область действия</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>выводы</translation>
        </message>
        <message>
            <source>service</source>
            <translation>услуга</translation>
        </message>
        <message>
            <source>due from</source>
            <translation>кто обязан</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>роли</translation>
        </message>
        <message>
            <source>successor</source>
            <translation>преемник</translation>
        </message>
        <message>
            <source>services</source>
            <translation>услуги</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <source>places</source>
            <translation>мест</translation>
        </message>
        <message>
            <source>ages</source>
            <translation>возраст</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>режим работы</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>часы работы</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>номера</translation>
        </message>
        <message>
            <source>way to start</source>
            <translation>основание</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>ответ</translation>
        </message>
        <message>
            <source>instead</source>
            <translation>вместо этого</translation>
        </message>
        <message>
            <source>marks</source>
            <translation>отметки</translation>
        </message>
        <message>
            <source>status</source>
            <translation>статус</translation>
        </message>
        <message>
            <source>edition</source>
            <translation>редакция</translation>
        </message>
        <message>
            <source>note</source>
            <translation>примечание</translation>
        </message>
        <message>
            <source>time zone</source>
            <translation>часовой пояс</translation>
        </message>
        <message>
            <source>calendar</source>
            <translation>календарь</translation>
        </message>
        <message>
            <source>reviewed by</source>
            <translation>проверено</translation>
        </message>
        <message>
            <source>day</source>
            <translation>день</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>вид</translation>
        </message>
        <message>
            <source>counted from</source>
            <translation>отсчёт от</translation>
        </message>
        <message>
            <source>other details</source>
            <translation>прочие сведения</translation>
        </message>
        <message>
            <source>New: {kind} {code} “{name}”</source>
            <translation>Добавлено: {kind} {code} «{name}»</translation>
        </message>
        <message>
            <source>No longer there: {kind} {code} “{name}”</source>
            <translation>Больше нет: {kind} {code} «{name}»</translation>
        </message>
        <message>
            <source>{kind} {code} “{name}”: ends on {after}</source>
            <translation>{kind} {code} «{name}»: действует до {after}</translation>
        </message>
        <message>
            <source>{kind} {code} “{name}”: {facet} {before} → {after}</source>
            <translation>{kind} {code} «{name}»: {facet} {before} → {after}</translation>
        </message>
        <message>
            <source>{kind} {code} “{name}”: {facet}, new: {after}</source>
            <translation>{kind} {code} «{name}»: {facet}, добавлено: {after}</translation>
        </message>
        <message>
            <source>{kind} {code} “{name}”: {facet}, removed: {before}</source>
            <translation>{kind} {code} «{name}»: {facet}, убрано: {before}</translation>
        </message>
        <message>
            <source>{kind} {code} “{name}”: {facet} changed</source>
            <translation>{kind} {code} «{name}»: изменено: {facet}</translation>
        </message>
        <message>
            <source>text read</source>
            <translation>текст прочитан</translation>
        </message>
        <message>
            <source>only a summary read</source>
            <translation>прочитано только изложение</translation>
        </message>
        <message>
            <source>reported by another source</source>
            <translation>по сообщению другого источника</translation>
        </message>
        <message>
            <source>cited, wording not read</source>
            <translation>назван, текст не прочитан</translation>
        </message>
        <message>
            <source>office default, no law</source>
            <translation>правило учреждения, не закон</translation>
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
            <translation>черновик</translation>
        </message>
    </context>
    <context>
        <name>people_card</name>
        <message>
            <source>Worker</source>
            <translation>Социальный работник</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Руководитель</translation>
        </message>
        <message>
            <source>Who may know</source>
            <translation>Кто может знать</translation>
        </message>
        <message>
            <source>Named besides</source>
            <translation>Названы дополнительно</translation>
        </message>
        <message>
            <source>People of the office</source>
            <translation>Сотрудники учреждения</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Передать…</translation>
        </message>
        <message>
            <source>Who may know…</source>
            <translation>Кто может знать…</translation>
        </message>
        <message>
            <source>Who may know?</source>
            <translation>Кто может знать?</translation>
        </message>
        <message>
            <source>The worker and the supervisor of the case always know. To everyone else a kept case is its number only.</source>
            <translation>Ведущий дело и руководитель знают всегда. Для остальных закрытое дело: только номер.</translation>
        </message>
        <message>
            <source>Hand the case over</source>
            <translation>Передать дело</translation>
        </message>
        <message>
            <source>Inside this office. Another office gets a transfer.</source>
            <translation>Внутри этого учреждения. В другое учреждение дело передаётся отдельно.</translation>
        </message>
        <message>
            <source>A person who was told stays told: this is not undone.</source>
            <translation>Кто узнал, тот уже знает: это действие не отменяется.</translation>
        </message>
        <message>
            <source>Everyone in the office will see the whole case.</source>
            <translation>Все сотрудники увидят дело целиком.</translation>
        </message>
        <message>
            <source>Everyone else will see the number of the case only.</source>
            <translation>Остальные увидят только номер дела.</translation>
        </message>
        <message>
            <source>You will not see this case any more.</source>
            <translation>Вы больше не увидите это дело.</translation>
        </message>
        <message>
            <source>Change who may know?</source>
            <translation>Изменить, кто может знать?</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
    </context>
    <context>
        <name>plain_paper</name>
        <message>
            <source>Save the list</source>
            <translation>Сохранить список</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Файлы PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Save it as PDF.</source>
            <translation>Принтер не принял документ. Сохраните его в PDF.</translation>
        </message>
    </context>
    <context>
        <name>plan_hints</name>
        <message>
            <source>The analysis of the situation is not written yet</source>
            <translation>Анализ ситуации ещё не написан</translation>
        </message>
        <message>
            <source>The expected effect on development and rights is not written yet</source>
            <translation>Ожидаемое влияние на развитие и права ещё не указано</translation>
        </message>
        <message>
            <source>The plan does not say yet whether protection services are needed</source>
            <translation>В плане ещё не указано, нужны ли услуги по защите</translation>
        </message>
        <message>
            <source>The plan does not say yet whether rehabilitation is needed</source>
            <translation>В плане ещё не указано, нужна ли реабилитация</translation>
        </message>
        <message>
            <source>The plan does not say yet where the child lives</source>
            <translation>В плане ещё не указано, где живёт ребёнок</translation>
        </message>
        <message>
            <source>The plan does not say yet whether a guardian or foster family is needed</source>
            <translation>В плане ещё не указано, нужны ли опекун или приёмная (фостерная) семья</translation>
        </message>
        <message>
            <source>What the child wants is not written yet</source>
            <translation>Ещё не записано, чего хочет ребёнок</translation>
        </message>
        <message>
            <source>The plan has no control date</source>
            <translation>В плане нет контрольной даты</translation>
        </message>
        <message>
            <source>The plan has no goal yet</source>
            <translation>В плане пока нет цели</translation>
        </message>
        <message>
            <source>This goal has no measure</source>
            <translation>У этой цели нет мероприятий</translation>
        </message>
        <message>
            <source>This measure has no due date</source>
            <translation>У этого мероприятия нет срока исполнения</translation>
        </message>
        <message>
            <source>Nobody is responsible for this measure</source>
            <translation>У этого мероприятия нет ответственного</translation>
        </message>
        <message>
            <source>This measure names an agency but no person</source>
            <translation>У этого мероприятия указан орган, но не указан человек</translation>
        </message>
        <message>
            <source>The plan does not say how often this measure is watched</source>
            <translation>В плане не указано, как часто отслеживается это мероприятие</translation>
        </message>
        <message>
            <source>The plan does not say how one will know that this measure is done</source>
            <translation>В плане не сказано, как узнать, что это мероприятие выполнено</translation>
        </message>
        <message>
            <source>An institution is the last resort: what was tried in a family, and why it failed</source>
            <translation>Учреждение – крайняя мера: что испробовано в семье и почему не удалось</translation>
        </message>
        <message>
            <source>Not every principle of the law is ticked in the plan yet</source>
            <translation>В плане отмечены ещё не все принципы закона</translation>
        </message>
        <message>
            <source>The family does not agree with the plan: say to the Commission why it is needed</source>
            <translation>Семья не согласна с планом: объясните Комиссии, зачем он нужен</translation>
        </message>
        <message>
            <source>The plan does not say what the family agreed to do</source>
            <translation>В плане не сказано, что семья согласилась делать</translation>
        </message>
        <message>
            <source>The plan does not say whether the family agrees</source>
            <translation>В плане не указано, согласна ли семья</translation>
        </message>
    </context>
    <context>
        <name>plans</name>
        <message>
            <source>To a sitting</source>
            <translation>На заседание</translation>
        </message>
        <message>
            <source>Returned…</source>
            <translation>Возвращён…</translation>
        </message>
        <message>
            <source>Approved…</source>
            <translation>Утверждён…</translation>
        </message>
        <message>
            <source>New revision</source>
            <translation>Новая редакция</translation>
        </message>
        <message>
            <source>Mark ready</source>
            <translation>Отметить готовым</translation>
        </message>
        <message>
            <source>To the Commission</source>
            <translation>На комиссию</translation>
        </message>
        <message>
            <source>The supervisor has not decided yet</source>
            <translation>Руководитель ещё не решил</translation>
        </message>
        <message>
            <source>The supervisor approves first</source>
            <translation>Сначала утверждает руководитель</translation>
        </message>
        <message>
            <source>The gaps below come first</source>
            <translation>Сначала заполните пробелы ниже</translation>
        </message>
        <message>
            <source>Four questions of the law</source>
            <translation>Четыре вопроса закона</translation>
        </message>
        <message>
            <source>The family and its situation</source>
            <translation>Семья и её положение</translation>
        </message>
        <message>
            <source>Code on Children 36.2, 36.3, 36.5</source>
            <translation>Кодекс о детях, ст. 36, ч. 2, 3, 5</translation>
        </message>
        <message>
            <source>Code on Children 35</source>
            <translation>Кодекс о детях, ст. 35</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>One thing that can be seen or measured, in one domain</source>
            <translation>То, что можно увидеть или измерить, в одной сфере</translation>
        </message>
        <message>
            <source>Serves the goal</source>
            <translation>Служит цели</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Approval of the plan</source>
            <translation>Утверждение плана</translation>
        </message>
        <message>
            <source>By the head of the administration. This is not undone.</source>
            <translation>Утверждает глава администрации. Это не отменяется.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Return of the plan</source>
            <translation>Возврат плана</translation>
        </message>
        <message>
            <source>A new revision opens with all goals and measures.</source>
            <translation>Открывается новый вариант со всеми целями и мероприятиями.</translation>
        </message>
        <message>
            <source>returned by the supervisor</source>
            <translation>возвращено руководителем</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>проект</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>готов</translation>
        </message>
        <message>
            <source>with the supervisor</source>
            <translation>у руководителя</translation>
        </message>
        <message>
            <source>approved by the supervisor</source>
            <translation>утверждено руководителем</translation>
        </message>
        <message>
            <source>with the Commission</source>
            <translation>в Комиссии</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>возвращён</translation>
        </message>
        <message>
            <source>accepted by the Commission</source>
            <translation>принят Комиссией</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>утверждён</translation>
        </message>
        <message>
            <source>The plan says</source>
            <translation>В плане указано</translation>
        </message>
        <message>
            <source>Begin the plan</source>
            <translation>Начать план</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответить</translation>
        </message>
        <message>
            <source>Four questions of the law and the child's own words</source>
            <translation>Четыре вопроса закона и слова самого ребёнка</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Goals and measures: who, until when, how it is watched</source>
            <translation>Цели и меры: кто, до какого срока, как проверяется</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>The supervisor approves, the Commission reviews, the administration decides</source>
            <translation>Руководитель утверждает, Комиссия рассматривает, администрация решает</translation>
        </message>
        <message>
            <source>No plan yet</source>
            <translation>Плана пока нет</translation>
        </message>
    </context>
    <context>
        <name>postpone</name>
        <message>
            <source>Postpone: {step}</source>
            <translation>Отложить: {step}</translation>
        </message>
        <message>
            <source>The child is not ready</source>
            <translation>Ребёнок не готов</translation>
        </message>
        <message>
            <source>Help goes on meanwhile. The step comes back on the day you choose.</source>
            <translation>Помощь тем временем продолжается. Шаг вернётся в выбранный вами день.</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>Отложить</translation>
        </message>
    </context>
    <context>
        <name>procedure</name>
        <message>
            <source>The supervisor decides this.</source>
            <translation>Это решает руководитель.</translation>
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
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Приём</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Дела</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Направления</translation>
        </message>
        <message>
            <source>Enforcement</source>
            <translation>Реагирование</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Справочник</translation>
        </message>
        <message>
            <source>Procedure and law</source>
            <translation>Порядок и закон</translation>
        </message>
        <message>
            <source>Sealed cases</source>
            <translation>Особая защита</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Статистика</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Обучение</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Check a work situation</source>
            <translation>Проверить ситуацию с работой</translation>
        </message>
    </context>
    <context>
        <name>record_marks</name>
        <message>
            <source>Without a birth certificate a copy of the birth record is enough for social and medical services. · {source}</source>
            <translation>Без свидетельства о рождении для социальных и медицинских услуг достаточно копии актовой записи о рождении. · {source}</translation>
        </message>
        <message>
            <source>a sign of trafficking</source>
            <translation>признак торговли людьми</translation>
        </message>
        <message>
            <source>waiting since {day}</source>
            <translation>ожидает с {day}</translation>
        </message>
        <message>
            <source>obstacle</source>
            <translation>препятствие</translation>
        </message>
        <message>
            <source>back at school</source>
            <translation>снова в школе</translation>
        </message>
        <message>
            <source>return overdue</source>
            <translation>возвращение просрочено</translation>
        </message>
        <message>
            <source>return planned</source>
            <translation>возвращение запланировано</translation>
        </message>
    </context>
    <context>
        <name>referrals</name>
        <message>
            <source>draft</source>
            <translation>черновик</translation>
        </message>
        <message>
            <source>awaiting receipt</source>
            <translation>ожидает подтверждения</translation>
        </message>
        <message>
            <source>receipt is late</source>
            <translation>подтверждение просрочено</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>принято</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказано</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>завершено</translation>
        </message>
        <message>
            <source>recalled</source>
            <translation>отозвано</translation>
        </message>
        <message>
            <source>{day} · office default</source>
            <translation>{day} · срок учреждения</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Срочность</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Дата отправки</translation>
        </message>
        <message>
            <source>Return code</source>
            <translation>Код талона</translation>
        </message>
        <message>
            <source>Receipt expected by</source>
            <translation>Срок подтверждения</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Дата получения</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Кто получил</translation>
        </message>
        <message>
            <source>Receiver's number</source>
            <translation>Вх. № получателя</translation>
        </message>
        <message>
            <source>Reason for refusing</source>
            <translation>Причина отказа</translation>
        </message>
        <message>
            <source>Feedback expected by</source>
            <translation>Срок обратной связи</translation>
        </message>
        <message>
            <source>Feedback given on</source>
            <translation>Дата обратной связи</translation>
        </message>
        <message>
            <source>Recalled on</source>
            <translation>Дата отзыва</translation>
        </message>
        <message>
            <source>Reason for recalling</source>
            <translation>Причина отзыва</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Дата завершения</translation>
        </message>
        <message>
            <source>Ground: {basis}, {day}; it covers: {share}.</source>
            <translation>Основание: {basis}, {day}; распространяется на: {share}.</translation>
        </message>
        <message>
            <source>No ground covers this receiver ({share}). It cannot be sent yet.</source>
            <translation>Нет основания для этого получателя ({share}). Отправить пока нельзя.</translation>
        </message>
    </context>
    <context>
        <name>retention</name>
        <message>
            <source>opened in error; the supervisor can take it out again</source>
            <translation>открыто по ошибке; руководитель может вернуть</translation>
        </message>
        <message>
            <source>Into the bin…</source>
            <translation>В корзину…</translation>
        </message>
        <message>
            <source>only the people named there open it from then on</source>
            <translation>после этого его откроют только допущенные люди</translation>
        </message>
        <message>
            <source>Seal this case…</source>
            <translation>Взять под особую защиту…</translation>
        </message>
        <message>
            <source>first the vault of sealed cases has to be made</source>
            <translation>сначала нужно создать хранилище дел особой защиты</translation>
        </message>
        <message>
            <source>nothing is erased while it stands</source>
            <translation>пока он действует, ничего не удаляется</translation>
        </message>
        <message>
            <source>Put on hold…</source>
            <translation>Запретить удаление…</translation>
        </message>
        <message>
            <source>Lift the hold…</source>
            <translation>Снять запрет на удаление…</translation>
        </message>
        <message>
            <source>What becomes of the records…</source>
            <translation>Что делать со сведениями…</translation>
        </message>
        <message>
            <source>keep longer, take out who it is about, erase</source>
            <translation>хранить дальше, обезличить, удалить</translation>
        </message>
        <message>
            <source>Of {number} nothing is left to be erased.</source>
            <translation>В {number} удалять больше нечего.</translation>
        </message>
        <message>
            <source>Kept: {sum}. Until then nothing is erased.</source>
            <translation>Хранится: {sum}. До этого ничего не удаляется.</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>запрет на удаление</translation>
        </message>
        <message>
            <source>agreed, to be carried out</source>
            <translation>согласовано, можно выполнить</translation>
        </message>
        <message>
            <source>waits for a second person</source>
            <translation>ждёт второго человека</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Решить…</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>{name}, {day}: {reason}</source>
            <translation>{name}, {day}: {reason}</translation>
        </message>
        <message>
            <source>agreed: {name}</source>
            <translation>согласие: {name}</translation>
        </message>
        <message>
            <source>Carry out…</source>
            <translation>Выполнить…</translation>
        </message>
        <message>
            <source>another supervisor decides</source>
            <translation>решает другой руководитель</translation>
        </message>
        <message>
            <source>Not you: within the last 30 days one of you two let the other in by a single-use phrase, or somebody else let in both, or one of you came in with the recovery key.</source>
            <translation>Не вы: за последние 30 дней один из вас двоих впустил другого одноразовой фразой, либо кто-то третий впустил обоих, либо один из вас вошёл по ключу восстановления.</translation>
        </message>
        <message>
            <source>since {day}, {name}</source>
            <translation>с {day}, {name}</translation>
        </message>
        <message>
            <source>lifted on {day}: {reason}</source>
            <translation>снят {day}: {reason}</translation>
        </message>
        <message>
            <source>Lift…</source>
            <translation>Снять…</translation>
        </message>
        <message>
            <source>{day}, {name}; proposed for erasure from {until}</source>
            <translation>{day}, {name}; с {until} предлагается к удалению</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Print record…</source>
            <translation>Печать акта…</translation>
        </message>
        <message>
            <source>cleaning not finished</source>
            <translation>очистка не закончена</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>The supervisor decides this.</source>
            <translation>Это решает руководитель.</translation>
        </message>
        <message>
            <source>Back to the program's</source>
            <translation>Вернуть срок программы</translation>
        </message>
        <message>
            <source>and {count} more; the earliest stand first</source>
            <translation>и ещё {count}; самые ранние стоят первыми</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>{name} asks: {reason}</source>
            <translation>{name} предлагает: {reason}</translation>
        </message>
        <message>
            <source>Why so decided (needed where you refuse)</source>
            <translation>Почему так решено (нужно при отказе)</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Отказать</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Согласиться</translation>
        </message>
        <message>
            <source>{asked} asked, {agreed} agreed.</source>
            <translation>Предложение: {asked}. Согласие: {agreed}.</translation>
        </message>
        <message>
            <source>This is never undone.</source>
            <translation>Это необратимо.</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Удалить безвозвратно</translation>
        </message>
        <message>
            <source>Take out who it is about</source>
            <translation>Обезличить</translation>
        </message>
        <message>
            <source>You are ending the records of {number} for good.</source>
            <translation>Вы навсегда удаляете сведения дела {number}.</translation>
        </message>
        <message>
            <source>Making the file anew</source>
            <translation>Файл создаётся заново</translation>
        </message>
        <message>
            <source>Done. The file was made anew and has another key.</source>
            <translation>Готово. Файл создан заново, с новым ключом.</translation>
        </message>
        <message>
            <source>Gone for good</source>
            <translation>Будет удалено безвозвратно</translation>
        </message>
        <message>
            <source>Emptied of names, words and exact days</source>
            <translation>Имена, тексты и точные даты будут стёрты</translation>
        </message>
        <message>
            <source>What stays</source>
            <translation>Что останется</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>To erase or anonymise, another supervisor has to agree. Name nobody in the reason.</source>
            <translation>Для удаления или обезличивания нужно согласие другого руководителя. В причине никого не называйте.</translation>
        </message>
        <message>
            <source>What becomes of {number}?</source>
            <translation>Что делать с {number}?</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Решить</translation>
        </message>
        <message>
            <source>The program proposes {months}. Name the order or law that your period rests on.</source>
            <translation>Программа предлагает {months}. Укажите приказ или закон, на котором основан ваш срок.</translation>
        </message>
        <message>
            <source>Set this period</source>
            <translation>Установить срок</translation>
        </message>
        <message>
            <source>Put {number} on hold</source>
            <translation>Защитить {number} от удаления</translation>
        </message>
        <message>
            <source>A court, a prosecutor or a complaint still needs the records. While the hold stands, nothing of the case is erased, whatever its period.</source>
            <translation>Сведения ещё нужны суду, прокурору или для жалобы. Пока запрет действует, из дела ничего не удаляется, каким бы ни был срок.</translation>
        </message>
        <message>
            <source>Put on hold</source>
            <translation>Запретить удаление</translation>
        </message>
        <message>
            <source>Lift the hold on {number}</source>
            <translation>Снять запрет с {number}</translation>
        </message>
        <message>
            <source>From then on the period of keeping counts again.</source>
            <translation>С этого времени снова действует срок хранения.</translation>
        </message>
        <message>
            <source>Lift the hold</source>
            <translation>Снять запрет</translation>
        </message>
        <message>
            <source>Put {number} into the bin</source>
            <translation>Положить {number} в корзину</translation>
        </message>
        <message>
            <source>For a case opened in error only. It vanishes from lists, search and counts; the supervisor can take it out again. After a month it is proposed for erasure.</source>
            <translation>Только для дела, открытого по ошибке. Оно исчезнет из списков, поиска и подсчётов; руководитель может его вернуть. Через месяц оно предлагается к удалению.</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Положить в корзину</translation>
        </message>
        <message>
            <source>put into the bin on {day}</source>
            <translation>в корзине с {day}</translation>
        </message>
        <message>
            <source>raid or call of {day}</source>
            <translation>рейд или звонок {day}</translation>
        </message>
        <message>
            <source>closed on {day}</source>
            <translation>закрыто {day}</translation>
        </message>
        <message>
            <source>{begins} + {months} = {until}</source>
            <translation>{begins} + {months} = {until}</translation>
        </message>
        <message>
            <source>; by decision kept until {day}</source>
            <translation>; по решению хранится до {day}</translation>
        </message>
        <message>
            <source>chosen by the program, no law</source>
            <translation>выбрано программой, не закон</translation>
        </message>
        <message>
            <source>of the office: {ground} (the program's: {months})</source>
            <translation>учреждения: {ground} (в программе: {months})</translation>
        </message>
        <message>
            <source>The child stays: another case is about it.</source>
            <translation>Сведения о ребёнке остаются: о нём есть другое дело.</translation>
        </message>
        <message>
            <source>The raid or call stays: others were found in it. Look through its notes by hand.</source>
            <translation>Рейд или звонок остаётся: в нём выявлены и другие. Просмотрите его заметки вручную.</translation>
        </message>
        <message>
            <source>Numbers, the register of papers and the journal stay, without any name.</source>
            <translation>Номера, реестр бумаг и журнал остаются, без имён.</translation>
        </message>
        <message>
            <source>No copy that this vault knows of holds it. Other copies are not reached.</source>
            <translation>В известных хранилищу копиях его нет. Прочих копий это не коснётся.</translation>
        </message>
        <message>
            <source>Copies made before still hold it: {count}. The last of them goes by {day} at the latest.</source>
            <translation>В прежних резервных копиях оно ещё есть: {count}. Последняя исчезнет не позднее {day}.</translation>
        </message>
        <message>
            <source>Cases that a backup had brought back were erased again: {count}.</source>
            <translation>Дела, которые вернула резервная копия, снова удалены: {count}.</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Записей</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Предложение</translation>
        </message>
        <message>
            <source>Agreed by</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Copies that still hold the case</source>
            <translation>Копии, где дело ещё есть</translation>
        </message>
        <message>
            <source>Erasure record</source>
            <translation>Акт об удалении</translation>
        </message>
        <message>
            <source>The number stays in the registers and is never given again. Papers that were printed or sent before are not reached by this; they are destroyed by hand.</source>
            <translation>Номер остаётся в реестрах и больше не выдаётся. Напечатанных и отправленных ранее бумаг это не касается: их уничтожают отдельно.</translation>
        </message>
        <message>
            <source>none that this vault knows of</source>
            <translation>хранилищу таких не известно</translation>
        </message>
        <message>
            <source>{count}, the last of them until {day} at the latest</source>
            <translation>{count}, последняя не позднее {day}</translation>
        </message>
        <message>
            <source>the child, the family and their papers</source>
            <translation>ребёнок, семья и их документы</translation>
        </message>
        <message>
            <source>raid or call</source>
            <translation>рейд или звонок</translation>
        </message>
        <message>
            <source>notes, work, school and harm</source>
            <translation>заметки, работа, школа и вред</translation>
        </message>
        <message>
            <source>consents and referrals</source>
            <translation>согласия и направления</translation>
        </message>
        <message>
            <source>assessments, plans and outcomes</source>
            <translation>оценки, планы и результаты</translation>
        </message>
        <message>
            <source>care, services and visits</source>
            <translation>устройство, услуги и посещения</translation>
        </message>
        <message>
            <source>victim identification, return and enforcement</source>
            <translation>признание жертвой, возвращение и меры к нарушителям</translation>
        </message>
        <message>
            <source>pictures and scans</source>
            <translation>снимки и сканы</translation>
        </message>
        <message>
            <source>the case itself, its readers, holds and drafts</source>
            <translation>само дело, допуски, запреты и черновики</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>удалено</translation>
        </message>
        <message>
            <source>who it was about was taken out</source>
            <translation>обезличено</translation>
        </message>
        <message>
            <source>moved to the sealed cases</source>
            <translation>перенесено в дела особой защиты</translation>
        </message>
    </context>
    <context>
        <name>return_forms</name>
        <message>
            <source>A child outside its own country and without care. It need not be a victim of trafficking.</source>
            <translation>Ребёнок вне своей страны и без попечения. Он не обязательно жертва торговли людьми.</translation>
        </message>
        <message>
            <source>Return to the own country</source>
            <translation>Возвращение в свою страну</translation>
        </message>
        <message>
            <source>Open the return</source>
            <translation>Открыть возвращение</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>News of the child</source>
            <translation>Сведения о ребёнке</translation>
        </message>
        <message>
            <source>Asked and not heard of counts as an attempt, not as news.</source>
            <translation>Если спросили, но сведений нет, это считается попыткой, а не сведениями.</translation>
        </message>
        <message>
            <source>This is not undone. It also counts as the notice to the mission of the child's country.</source>
            <translation>Это не отменяется. Считается и уведомлением представительства страны ребёнка.</translation>
        </message>
        <message>
            <source>Also when no family was found: say what is best then.</source>
            <translation>В том числе когда семья не найдена: укажите, что лучше в этом случае.</translation>
        </message>
        <message>
            <source>A decision is not undone. The child is heard first, or say why not.</source>
            <translation>Решение не отменяется. Сначала выслушивают ребёнка; если нет, укажите почему.</translation>
        </message>
        <message>
            <source>This is not undone. Nobody suspected of harming the child escorts or receives it.</source>
            <translation>Это не отменяется. Подозреваемые в причинении вреда ребёнку его не сопровождают и не принимают.</translation>
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
            <translation>{fact}: не {value}</translation>
        </message>
        <message>
            <source>{fact}: less than {value}</source>
            <translation>{fact}: меньше {value}</translation>
        </message>
        <message>
            <source>{fact}: at most {value}</source>
            <translation>{fact}: не больше {value}</translation>
        </message>
        <message>
            <source>{fact}: more than {value}</source>
            <translation>{fact}: больше {value}</translation>
        </message>
        <message>
            <source>{fact}: at least {value}</source>
            <translation>{fact}: не меньше {value}</translation>
        </message>
        <message>
            <source>{fact}: one of {value}</source>
            <translation>{fact}: одно из {value}</translation>
        </message>
        <message>
            <source>always</source>
            <translation>всегда</translation>
        </message>
        <message>
            <source>never</source>
            <translation>никогда</translation>
        </message>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} или {second}</translation>
        </message>
        <message>
            <source>on that day: {moment}</source>
            <translation>в этот день: {moment}</translation>
        </message>
        <message>
            <source>{amount} · from: {moment}</source>
            <translation>{amount} · отсчёт: {moment}</translation>
        </message>
        <message>
            <source>not: {fact}</source>
            <translation>нет: {fact}</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} и {second}</translation>
        </message>
        <message>
            <source>{first}, or {second}</source>
            <translation>{first}, или {second}</translation>
        </message>
    </context>
    <context>
        <name>sealed</name>
        <message>
            <source>Sealed cases: {due} due, {late} overdue</source>
            <translation>Дела особой защиты: к сроку {due}, просрочено {late}</translation>
        </message>
        <message>
            <source>Sealed cases: nothing is due this week</source>
            <translation>Дела особой защиты: на этой неделе сроков нет</translation>
        </message>
        <message>
            <source>Opened in an emergency: {count}. Take note of it there.</source>
            <translation>Открыто в экстренном порядке: {count}. Примите это к сведению там.</translation>
        </message>
        <message>
            <source>{name} left the office: take out of the sealed cases</source>
            <translation>{name} больше не работает: лишите доступа к делам особой защиты</translation>
        </message>
        <message>
            <source>{number}, keeper: {name}</source>
            <translation>{number}, ведёт: {name}</translation>
        </message>
        <message>
            <source>The sealed cases do not know the present recovery key of the office, but an older one.</source>
            <translation>Дела особой защиты знают не нынешний ключ восстановления учреждения, а прежний.</translation>
        </message>
        <message>
            <source>The office's recovery key does not open the sealed cases. Once nobody who is named can open them any more, they are lost.</source>
            <translation>Ключ восстановления учреждения не открывает дела особой защиты. Если никто из допущенных больше не сможет их открыть, они пропадут.</translation>
        </message>
        <message>
            <source>Type the recovery key…</source>
            <translation>Ввести ключ восстановления…</translation>
        </message>
    </context>
    <context>
        <name>service_form</name>
        <message>
            <source>Service for the child</source>
            <translation>Услуга для ребёнка</translation>
        </message>
        <message>
            <source>What is only planned has no first day yet. Not given, refused or without a provider: say why.</source>
            <translation>У только запланированного первого дня ещё нет. Не оказано, отказ или нет поставщика: укажите почему.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Направление</translation>
        </message>
    </context>
    <context>
        <name>signs</name>
        <message>
            <source>What was seen at once</source>
            <translation>Что замечено сразу</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Оставить как было</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Применить</translation>
        </message>
        <message>
            <source>In danger right now (24 hours begin)</source>
            <translation>В опасности прямо сейчас (начнётся отсчёт 24 часов)</translation>
        </message>
        <message>
            <source>Papers kept by the employer</source>
            <translation>Документы удерживает работодатель</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>Law</source>
            <translation>Закон</translation>
        </message>
        <message>
            <source>Treaty</source>
            <translation>Международный договор</translation>
        </message>
        <message>
            <source>Decree</source>
            <translation>Постановление</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Доклад</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>Office default</source>
            <translation>Решение учреждения</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>с {first} по {last}</translation>
        </message>
        <message>
            <source>since {first}</source>
            <translation>с {first}</translation>
        </message>
        <message>
            <source>until {last}</source>
            <translation>до {last}</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>done</source>
            <translation>выполнено</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>срок скоро</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыто</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>ожидает</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>предстоит</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>не требуется</translation>
        </message>
        <message>
            <source>to be answered</source>
            <translation>уточнить</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>срок: {time}</translation>
        </message>
        <message>
            <source>open the form</source>
            <translation>открыть форму</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Не требуется</translation>
        </message>
        <message>
            <source>Not applicable: {reason}</source>
            <translation>Не требуется: {reason}</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Found: {channel}</source>
            <translation>Выявление: {channel}</translation>
        </message>
        <message>
            <source>Case opened</source>
            <translation>Дело заведено</translation>
        </message>
        <message>
            <source>Case closed: {reason}</source>
            <translation>Дело закрыто: {reason}</translation>
        </message>
        <message>
            <source>Case reopened: {reopen_reason}</source>
            <translation>Дело возобновлено: {reopen_reason}</translation>
        </message>
        <message>
            <source>Sent to the supervisor: {subject}</source>
            <translation>Передано руководителю: {subject}</translation>
        </message>
        <message>
            <source>Supervisor: {outcome}, {subject}</source>
            <translation>Руководитель: {outcome}, {subject}</translation>
        </message>
        <message>
            <source>Placement: {kind}</source>
            <translation>Устройство: {kind}</translation>
        </message>
        <message>
            <source>Placement ended: {kind}</source>
            <translation>Устройство завершено: {kind}</translation>
        </message>
        <message>
            <source>Service begun: {service}</source>
            <translation>Услуга начата: {service}</translation>
        </message>
        <message>
            <source>Service ended: {service}</source>
            <translation>Услуга завершена: {service}</translation>
        </message>
        <message>
            <source>Visit: {place_kind}</source>
            <translation>Посещение: {place_kind}</translation>
        </message>
        <message>
            <source>Review of the plan: {decision}</source>
            <translation>Пересмотр плана: {decision}</translation>
        </message>
        <message>
            <source>Violation noted by {agency}</source>
            <translation>Нарушение зафиксировано: {agency}</translation>
        </message>
        <message>
            <source>Materials handed to {to_agency}</source>
            <translation>Материалы переданы: {to_agency}</translation>
        </message>
        <message>
            <source>Receipt of the materials from {to_agency}</source>
            <translation>Материалы получены: {to_agency}</translation>
        </message>
        <message>
            <source>Offence case opened: {agency}</source>
            <translation>Дело о правонарушении заведено: {agency}</translation>
        </message>
        <message>
            <source>Offence case decided: {outcome}</source>
            <translation>Решение по делу о правонарушении: {outcome}</translation>
        </message>
        <message>
            <source>Decision handed to the liable person</source>
            <translation>Решение вручено привлекаемому лицу</translation>
        </message>
        <message>
            <source>Fine paid</source>
            <translation>Штраф уплачен</translation>
        </message>
        <message>
            <source>Pre-investigation check: {agency}</source>
            <translation>Доследственная проверка: {agency}</translation>
        </message>
        <message>
            <source>Investigation refused</source>
            <translation>В возбуждении следствия отказано</translation>
        </message>
        <message>
            <source>Investigation opened: {agency}</source>
            <translation>Следствие начато: {agency}</translation>
        </message>
        <message>
            <source>Investigation ended: {outcome}</source>
            <translation>Следствие завершено: {outcome}</translation>
        </message>
        <message>
            <source>Verdict: {verdict}</source>
            <translation>Приговор: {verdict}</translation>
        </message>
        <message>
            <source>Review by the prosecutor asked for</source>
            <translation>Запрошен пересмотр прокурором</translation>
        </message>
        <message>
            <source>Prosecutor: {outcome}</source>
            <translation>Прокурор: {outcome}</translation>
        </message>
        <message>
            <source>Child interviewed by the investigator</source>
            <translation>Ребёнок допрошен следователем</translation>
        </message>
        <message>
            <source>Feedback from {agency}</source>
            <translation>Обратная связь: {agency}</translation>
        </message>
        <message>
            <source>Return opened: {direction}</source>
            <translation>Возвращение начато: {direction}</translation>
        </message>
        <message>
            <source>Identity established</source>
            <translation>Личность установлена</translation>
        </message>
        <message>
            <source>Other state contacted: {country}</source>
            <translation>Обращение к другой стороне: {country}</translation>
        </message>
        <message>
            <source>Family tracing finished</source>
            <translation>Розыск семьи завершён</translation>
        </message>
        <message>
            <source>Decision on the return: {decision}</source>
            <translation>Решение о возвращении: {decision}</translation>
        </message>
        <message>
            <source>Child handed over: {country}</source>
            <translation>Ребёнок передан: {country}</translation>
        </message>
        <message>
            <source>News of the child after the return</source>
            <translation>Сведения о ребёнке после возвращения</translation>
        </message>
        <message>
            <source>Outcome: {kind}</source>
            <translation>Результат: {kind}</translation>
        </message>
        <message>
            <source>Outcome checked by a second person: {kind}</source>
            <translation>Результат проверен вторым лицом: {kind}</translation>
        </message>
        <message>
            <source>Case sent to {to_agency}</source>
            <translation>Дело передано: {to_agency}</translation>
        </message>
        <message>
            <source>Case received by {to_agency}</source>
            <translation>Дело принято: {to_agency}</translation>
        </message>
        <message>
            <source>{kind}</source>
            <translation>{kind}</translation>
        </message>
        <message>
            <source>Consent or legal ground: {basis}</source>
            <translation>Согласие или правовое основание: {basis}</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Согласие отозвано</translation>
        </message>
        <message>
            <source>Assessment begun: {kind}</source>
            <translation>Оценка начата: {kind}</translation>
        </message>
        <message>
            <source>Assessment finished: {kind}</source>
            <translation>Оценка завершена: {kind}</translation>
        </message>
        <message>
            <source>Plan drafted: {kind}</source>
            <translation>Проект плана составлен: {kind}</translation>
        </message>
        <message>
            <source>Plan submitted: {kind}</source>
            <translation>План представлен: {kind}</translation>
        </message>
        <message>
            <source>Plan approved: {kind}</source>
            <translation>План утверждён: {kind}</translation>
        </message>
        <message>
            <source>Measure done: {action}</source>
            <translation>Мероприятие выполнено: {action}</translation>
        </message>
        <message>
            <source>Commission: {decision}</source>
            <translation>Комиссия: {decision}</translation>
        </message>
        <message>
            <source>Referral sent to {to_agency}: {service}</source>
            <translation>Направление отправлено. Получатель: {to_agency}. Услуга: {service}</translation>
        </message>
        <message>
            <source>Receipt from {to_agency}</source>
            <translation>Получение подтверждено: {to_agency}</translation>
        </message>
        <message>
            <source>Referral to {to_agency} ended</source>
            <translation>Направление завершено. Получатель: {to_agency}</translation>
        </message>
        <message>
            <source>Trafficking questions asked</source>
            <translation>Заданы вопросы о торговле людьми</translation>
        </message>
        <message>
            <source>Identification: {outcome}</source>
            <translation>Идентификация: {outcome}</translation>
        </message>
        <message>
            <source>Harm and danger recorded</source>
            <translation>Вред и опасность записаны</translation>
        </message>
        <message>
            <source>Work: {sector}</source>
            <translation>Работа: {sector}</translation>
        </message>
        <message>
            <source>Safety note set</source>
            <translation>Заметка о безопасности внесена</translation>
        </message>
        <message>
            <source>Printed: {document}</source>
            <translation>Напечатано: {document}</translation>
        </message>
    </context>
    <context>
        <name>trail</name>
        <message>
            <source>The journal is whole: {count} entries.</source>
            <translation>Журнал цел, записей: {count}.</translation>
        </message>
        <message>
            <source>{checked} records are as the journal left them.</source>
            <translation>Сведения в хранилище такие, какими их оставил журнал (проверено: {checked}).</translation>
        </message>
        <message>
            <source>{count} of {checked} records are not as the journal left them:</source>
            <translation>Не такие, какими их оставил журнал: {count} из {checked}:</translation>
        </message>
        <message>
            <source>Of {unsealed} older records only an addition or a removal is seen.</source>
            <translation>Для более старых сведений ({unsealed}) видно только добавление или удаление.</translation>
        </message>
        <message>
            <source>A record without an entry ({record}): {what}</source>
            <translation>Сведения без записи в журнале ({record}): {what}</translation>
        </message>
        <message>
            <source>{number} “{action}”, entry {sequence}: {what}</source>
            <translation>{number} «{action}», запись {sequence}: {what}</translation>
        </message>
        <message>
            <source>unknown date</source>
            <translation>дата неизвестна</translation>
        </message>
        <message>
            <source>Taken back: {action}</source>
            <translation>Отменено: {action}</translation>
        </message>
        <message>
            <source>Done again: {action}</source>
            <translation>Повторено: {action}</translation>
        </message>
        <message>
            <source>Next number given out</source>
            <translation>Выдан следующий номер</translation>
        </message>
        <message>
            <source>Other action</source>
            <translation>Другое действие</translation>
        </message>
        <message>
            <source>at {moment}</source>
            <translation>в {moment}</translation>
        </message>
        <message>
            <source>{number} earlier tries</source>
            <translation>более ранних попыток: {number}</translation>
        </message>
        <message>
            <source>entry {number} was known</source>
            <translation>была известна запись {number}</translation>
        </message>
        <message>
            <source>the entry before is of {moment}</source>
            <translation>предыдущая запись от {moment}</translation>
        </message>
        <message>
            <source>entry {number} is false</source>
            <translation>запись {number} неверна</translation>
        </message>
        <message>
            <source>{number} records changed outside Kamkor</source>
            <translation>изменено не в Kamkor: {number}</translation>
        </message>
        <message>
            <source>the case is kept from this person</source>
            <translation>доступ к делу для этого человека ограничен</translation>
        </message>
        <message>
            <source>the role does not include this</source>
            <translation>роль этого не включает</translation>
        </message>
        <message>
            <source>the role gives no rights here</source>
            <translation>роль не даёт здесь прав</translation>
        </message>
        <message>
            <source>nobody was signed in</source>
            <translation>никто не вошёл</translation>
        </message>
        <message>
            <source>the passphrase was not given again</source>
            <translation>парольная фраза не введена повторно</translation>
        </message>
        <message>
            <source>the passphrase was wrong</source>
            <translation>парольная фраза неверна</translation>
        </message>
        <message>
            <source>role: {before} → {after}</source>
            <translation>роль: {before} → {after}</translation>
        </message>
        <message>
            <source>team of: {before} → {after}</source>
            <translation>группа: {before} → {after}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>works here</source>
            <translation>работает здесь</translation>
        </message>
        <message>
            <source>works here no longer</source>
            <translation>больше здесь не работает</translation>
        </message>
        <message>
            <source>refused: {reason}</source>
            <translation>отказано: {reason}</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Просмотры</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменения</translation>
        </message>
        <message>
            <source>Printed, exported, shared</source>
            <translation>Печать и передача</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказы</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Вход</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Прочее</translation>
        </message>
        <message>
            <source>This vault is older than this computer knows it: its journal ends at entry {found}, entry {known} was known. Either an older copy of the file was put back, or the end of the journal was cut off. What is in the vault can be read.</source>
            <translation>Это хранилище старше, чем известно этому компьютеру: журнал кончается записью {found}, а была известна запись {known}. Либо на место файла положили старую копию, либо конец журнала отрезан. То, что есть в хранилище, можно читать.</translation>
        </message>
        <message>
            <source>The journal of this vault is not the one this computer knows: entry {known} is a different one. Somebody has worked on in an older copy of the file, or the journal was altered. What is in the vault can be read.</source>
            <translation>Журнал этого хранилища не тот, который известен этому компьютеру: запись {known} другая. Либо кто-то работал в старой копии файла, либо журнал изменён. То, что есть в хранилище, можно читать.</translation>
        </message>
        <message>
            <source>This vault comes out of a backup. Its journal ended at entry {found}; this computer knows entry {known}. What was written after the backup is not in it.</source>
            <translation>Это хранилище восстановлено из резервной копии. Журнал в ней кончался записью {found}, этому компьютеру известна запись {known}. Того, что внесено после копии, в нём нет.</translation>
        </message>
        <message>
            <source>Tell a supervisor before you go on: what you write now may be lost.</source>
            <translation>Прежде чем работать дальше, скажите руководителю: то, что вы запишете сейчас, может пропасть.</translation>
        </message>
        <message>
            <source>Ask whether somebody put a file back or restored a backup. If nobody did, let nobody go on working in it: look for the newer file, or restore the newer backup (Settings).</source>
            <translation>Спросите, не вернул ли кто-нибудь старый файл и не восстанавливал ли копию. Если нет, пусть в этом хранилище никто не работает: найдите более новый файл или восстановите более новую резервную копию («Настройки»).</translation>
        </message>
        <message>
            <source>A newer verified backup exists: its journal goes to entry {backup}. Look for it before you go on.</source>
            <translation>Есть более новая проверенная резервная копия: её журнал доходит до записи {backup}. Найдите её, прежде чем работать дальше.</translation>
        </message>
        <message>
            <source>Entry {number} of {date} was altered. The {count} entries before it are whole.</source>
            <translation>Запись {number} от {date} изменена. Записи до неё целы ({count}).</translation>
        </message>
        <message>
            <source>Entries {number} to {to} are missing before an entry of {date}. The {count} entries before them are whole.</source>
            <translation>Записей с {number} по {to} нет перед записью от {date}. Записи до них целы ({count}).</translation>
        </message>
        <message>
            <source>Entry {number} of {date} stood at another place: entries were put into another order. The {count} entries before it are whole.</source>
            <translation>Запись {number} от {date} стояла на другом месте: порядок записей изменён. Записи до неё целы ({count}).</translation>
        </message>
        <message>
            <source>The end of the journal was cut off: it ends at entry {count}, entry {to} was known.</source>
            <translation>Конец журнала отрезан: он кончается записью {count}, а была известна запись {to}.</translation>
        </message>
        <message>
            <source>Entry {number} of {date} is not the one that was known: somebody has worked on in an older copy, or the journal was written anew.</source>
            <translation>Запись {number} от {date} не та, что была известна: кто-то работал в старой копии, или журнал написан заново.</translation>
        </message>
        <message>
            <source>changed outside Kamkor</source>
            <translation>изменено не в Kamkor</translation>
        </message>
        <message>
            <source>added outside Kamkor</source>
            <translation>добавлено не в Kamkor</translation>
        </message>
        <message>
            <source>removed outside Kamkor</source>
            <translation>удалено не в Kamkor</translation>
        </message>
        <message>
            <source>The journal still contains this mark: it is that of entry {number} of {date}. Nothing before it was altered or cut off, if the journal itself is whole.</source>
            <translation>Эта отметка есть в журнале: она принадлежит записи {number} от {date}. Если сам журнал цел, до неё ничего не изменено и не отрезано.</translation>
        </message>
        <message>
            <source>The journal ends at entry {last}, before entry {number} of the paper. Its end was cut off, or an older file was put back. Find the newer file or a backup before work goes on.</source>
            <translation>Журнал кончается записью {last}, раньше записи {number} с бумаги. Конец журнала отрезан, или на место положили старый файл. Прежде чем работать дальше, найдите более новый файл или резервную копию.</translation>
        </message>
        <message>
            <source>Entry {number} bears another mark than the paper. The journal was altered, or somebody has worked on in an older copy. Check first that the mark is typed as on the paper.</source>
            <translation>У записи {number} другая отметка, не как на бумаге. Журнал изменён, или кто-то работал в старой копии. Сначала проверьте, введена ли отметка как на бумаге.</translation>
        </message>
        <message>
            <source>No entry bears this mark. Check that it is typed as on the paper. If it is, the journal was altered, or an older file was put back.</source>
            <translation>Такой отметки нет ни у одной записи. Проверьте, введена ли она как на бумаге. Если да, журнал изменён, или на место положили старый файл.</translation>
        </message>
        <message>
            <source>The computer's clock shows {now}, the last entry is of {last}: check the date. Until it is right, deadlines are reckoned wrongly.</source>
            <translation>Часы компьютера показывают {now}, а последняя запись сделана {last}: проверьте дату. Пока она неверна, сроки считаются неправильно.</translation>
        </message>
        <message>
            <source>The computer's clock shows {now}, the last entry is of {last}, long before: check the date. Until somebody confirms it, nothing is proposed for erasure.</source>
            <translation>Часы компьютера показывают {now}, а последняя запись сделана задолго до этого, {last}: проверьте дату. Пока её никто не подтвердил, ничего не предлагается к удалению.</translation>
        </message>
    </context>
    <context>
        <name>typed</name>
        <message>
            <source>There is no month {number}.</source>
            <translation>Такого месяца нет: {number}.</translation>
        </message>
        <message>
            <source>There is no {day} {month} {year}.</source>
            <translation>Такой даты нет: {day} {month} {year}.</translation>
        </message>
    </context>
    <context>
        <name>who_may_know</name>
        <message>
            <source>Who may know?</source>
            <translation>Кто может знать?</translation>
        </message>
        <message>
            <source>Names of a kept case are shown and found by nobody else in this office. It can be widened later; what was read cannot be taken back.</source>
            <translation>Имена из дела с ограниченным доступом больше никто в учреждении не видит и не находит. Круг лиц можно расширить позже; прочитанное назад не вернуть.</translation>
        </message>
        <message numerus="yes">
            <source>Save and open %n case(s)</source>
            <translation>
                <numerusform>Сохранить и открыть %n дело</numerusform>
                <numerusform>Сохранить и открыть %n дела</numerusform>
                <numerusform>Сохранить и открыть %n дел</numerusform>
            </translation>
        </message>
        <message>
            <source>Save without a case</source>
            <translation>Сохранить без дела</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>Вернуться к форме</translation>
        </message>
        <message>
            <source>Only who opens the sealed cases</source>
            <translation>Только те, кто открывает дела особой защиты</translation>
        </message>
        <message>
            <source>In a second vault. The office sees the number and you as its keeper. Others of the sealed cases are named in the case.</source>
            <translation>Во втором хранилище. Учреждение видит номер и что дело ведёте вы. Других допущенных называют в самом деле.</translation>
        </message>
    </context>
</TS>
