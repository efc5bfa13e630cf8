<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::UncheckedChip</name>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message numerus="yes">
        <source>%n point(s) off</source>
        <translation>
            <numerusform>%n point off</numerusform>
            <numerusform>%n points off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::AddRecordingsDialog</name>
    <message numerus="yes">
        <source>%n new recordings.</source>
        <translation>
            <numerusform>%n new recording.</numerusform>
            <numerusform>%n new recordings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already.</source>
        <translation>
            <numerusform>%n is here already.</numerusform>
            <numerusform>%n are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files hold no sound that can be heard.</source>
        <translation>
            <numerusform>%n file holds no sound that can be heard.</numerusform>
            <numerusform>%n files hold no sound that can be heard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::BulkDialog</name>
    <message numerus="yes">
        <source>What to do with %n ticket(s)</source>
        <translation>
            <numerusform>What to do with %n ticket</numerusform>
            <numerusform>What to do with %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will change</source>
        <translation>
            <numerusform>%n ticket will change</numerusform>
            <numerusform>%n tickets will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n ticket(s)</source>
        <translation>
            <numerusform>Apply to %n ticket</numerusform>
            <numerusform>Apply to %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not: why stands behind each</source>
        <translation>
            <numerusform>%n will not: why stands behind each</numerusform>
            <numerusform>%n will not: why stands behind each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::CallCard</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::CallerPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::DeskPage</name>
    <message numerus="yes">
        <source>On hold for %n second(s): go back to the customer or say why it takes longer.</source>
        <translation>
            <numerusform>On hold for %n second: go back to the customer or say why it takes longer.</numerusform>
            <numerusform>On hold for %n seconds: go back to the customer or say why it takes longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been on hold for %n second(s): go back or say why it takes longer.</source>
        <translation>
            <numerusform>%1 has been on hold for %n second: go back or say why it takes longer.</numerusform>
            <numerusform>%1 has been on hold for %n seconds: go back or say why it takes longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To settle, %n more</source>
        <translation>
            <numerusform>To settle, %n more</numerusform>
            <numerusform>To settle, %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To dispatch, %n more</source>
        <translation>
            <numerusform>To dispatch, %n more</numerusform>
            <numerusform>To dispatch, %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To save, %n more</source>
        <translation>
            <numerusform>To save, %n more</numerusform>
            <numerusform>To save, %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chat: the customer expects the first reply within %n second(s).</source>
        <translation>
            <numerusform>Chat: the customer expects the first reply within %n second.</numerusform>
            <numerusform>Chat: the customer expects the first reply within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat has been open for %n second(s) without a reply: write to the customer now, if only that you are looking into it.</source>
        <translation>
            <numerusform>The chat has been open for %n second without a reply: write to the customer now, if only that you are looking into it.</numerusform>
            <numerusform>The chat has been open for %n seconds without a reply: write to the customer now, if only that you are looking into it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::DetailPane</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::DutyLogPane</name>
    <message numerus="yes">
        <source>the newest %n entries</source>
        <translation>
            <numerusform>the newest entry</numerusform>
            <numerusform>the newest %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::ExportDialog</name>
    <message numerus="yes">
        <source>Import of %1, %2: %n row(s)</source>
        <translation>
            <numerusform>Import of %1, %2: %n row</numerusform>
            <numerusform>Import of %1, %2: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::FilterBar</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::FirstRunPage</name>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>The password needs at least %n characters.</numerusform>
            <numerusform>The password needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::KnowledgePanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::ListFoot</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::LogPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n entries</source>
        <translation>
            <numerusform>the newest %n entry</numerusform>
            <numerusform>the newest %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::OlderLine</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older ticket(s) on the server. Opening one brings it here.</source>
        <translation>
            <numerusform>%n older ticket on the server. Opening it brings it here.</numerusform>
            <numerusform>%n older tickets on the server. Opening one brings it here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older ticket(s) on the server so far. More words find fewer.</source>
        <translation>
            <numerusform>%n older ticket on the server so far. More words find fewer.</numerusform>
            <numerusform>%n older tickets on the server so far. More words find fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::OpenItemsPane</name>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::PasswordDialog</name>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>The password needs at least %n character.</numerusform>
            <numerusform>The password needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::PhrasesPanel</name>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::RecordingList</name>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::References</name>
    <message numerus="yes">
        <source>%n announcement(s) must be read</source>
        <translation>
            <numerusform>Must be read: %n</numerusform>
            <numerusform>Must be read: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread announcement(s)</source>
        <translation>
            <numerusform>%n unread announcement</numerusform>
            <numerusform>%n unread announcements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::Reminders</name>
    <message numerus="yes">
        <source>Reminders due: %n</source>
        <translation>
            <numerusform>Reminders due: %n</numerusform>
            <numerusform>Reminders due: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::ResultsPage</name>
    <message numerus="yes">
        <source>%n scored</source>
        <translation>
            <numerusform>%n scored</numerusform>
            <numerusform>%n scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under appeal</source>
        <translation>
            <numerusform>%n under appeal</numerusform>
            <numerusform>%n under appeal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::SampleCountsModel</name>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::SamplePane</name>
    <message numerus="yes">
        <source>%n each</source>
        <translation>
            <numerusform>%n each</numerusform>
            <numerusform>%n each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::ScorePanel</name>
    <message numerus="yes">
        <source>Draft, saved. %n open items count as full.</source>
        <translation>
            <numerusform>Draft, saved. %n open item counts as full.</numerusform>
            <numerusform>Draft, saved. %n open items count as full.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::ScoreTrend</name>
    <message numerus="yes">
        <source>%1: %2, %n score(s)</source>
        <translation>
            <numerusform>%1: %2, %n score</numerusform>
            <numerusform>%1: %2, %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::SeatStatus</name>
    <message numerus="yes">
        <source>Needs attention: %n</source>
        <translation>
            <numerusform>Needs attention: %n</numerusform>
            <numerusform>Needs attention: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the way: %n</source>
        <translation>
            <numerusform>On the way: %n</numerusform>
            <numerusform>On the way: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your questions answered: %n</source>
        <translation>
            <numerusform>Your questions answered: %n</numerusform>
            <numerusform>Your questions answered: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::SeatWindow</name>
    <message numerus="yes">
        <source>%1 has %n change(s) that have not gone out, the oldest of %2. They go out when %1 signs in next.</source>
        <translation>
            <numerusform>%1 has %n change(s) that have not gone out, the oldest of %2. They go out when %1 signs in next.</numerusform>
            <numerusform>%1 has %n change(s) that have not gone out, the oldest of %2. They go out when %1 signs in next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of %1 on this PC</source>
        <translation>
            <numerusform>%n draft of %1 on this PC</numerusform>
            <numerusform>%n drafts of %1 on this PC</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::ShiftCommands</name>
    <message numerus="yes">
        <source>Announcement: %1 (%n have not read it)</source>
        <translation>
            <numerusform>Announcement: %1 (%n has not read it)</numerusform>
            <numerusform>Announcement: %1 (%n have not read it)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::TrayDock</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::Unfinished</name>
    <message numerus="yes">
        <source>%n unfinished on this PC</source>
        <translation>
            <numerusform>%n unfinished on this PC</numerusform>
            <numerusform>%n unfinished on this PC</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duties overdue: %n.</source>
        <translation>
            <numerusform>Duties overdue: %n.</numerusform>
            <numerusform>Duties overdue: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duties due today: %n.</source>
        <translation>
            <numerusform>Duties due today: %n.</numerusform>
            <numerusform>Duties due today: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::DueChip</name>
    <message numerus="yes">
        <source>Duties overdue: %n</source>
        <translation>
            <numerusform>Duties overdue: %n</numerusform>
            <numerusform>Duties overdue: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duties today: %n</source>
        <translation>
            <numerusform>Duties today: %n</numerusform>
            <numerusform>Duties today: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPrintout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::TranscriptPane</name>
    <message numerus="yes">
        <source>%n taboo wordings</source>
        <translation>
            <numerusform>%n taboo wording</numerusform>
            <numerusform>%n taboo wordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a usable time are left out</source>
        <translation>
            <numerusform>%n line without a usable time is left out</numerusform>
            <numerusform>%n lines without a usable time are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::CalibrationLines</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreFormWords</name>
    <message numerus="yes">
        <source>Group, %n point(s)</source>
        <translation>
            <numerusform>Group, %n point</numerusform>
            <numerusform>Group, %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s).</source>
        <comment>group</comment>
        <translation>
            <numerusform>%1: %n point.</numerusform>
            <numerusform>%1: %n points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::ScorecardsDialog</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::PointsDialog</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
</TS>
