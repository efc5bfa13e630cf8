-- What the lists ask. Every list leaves out what is deleted, so each index begins with that: then it holds all that the
-- question needs, and no row is read to answer it; the id tells whether the row is among those that hold typed words.
-- Rows picked out by conditions: all that views and their counters look at, in one index. State first: few are open.
create index ticket_view on ticket (deleted, state, due_at, moved_at, waiting, warn_at, holder, owner, escalated_to, kind, priority, channel, scope_id, urged, recorded_at, number, customer_name, summary, id);
create index ticket_closed on ticket (deleted, state, closed_at, id);
create index ticket_form_owed on ticket (deleted, form_owed, recorded_at);
create index ticket_customer on ticket (customer);
create index ticket_customer_contact on ticket (customer_contact);
-- One's own tickets, few among all: rows of either are read and held against the rest.
create index ticket_of_owner on ticket (owner);
create index ticket_of_holder on ticket (holder);
-- All rows in the order of a column, the id between equals.
create index ticket_due on ticket (deleted, due_at, id);
create index ticket_number on ticket (deleted, number, id);
create index ticket_recorded on ticket (deleted, recorded_at, id);
create index ticket_kind on ticket (deleted, kind, id);
create index ticket_state on ticket (deleted, state, id);
create index ticket_holder on ticket (deleted, holder, id);
create index ticket_summary on ticket (deleted, summary, id);
create index ticket_customer_name on ticket (deleted, customer_name, id);
create index ticket_sync on ticket (deleted, sync_state, id);
create index entry_ticket on entry (ticket, at);
create index clock_ticket on clock (ticket);
create index attempt_ticket on attempt (ticket);
create index escalation_ticket on escalation (ticket);
create index relation_ticket on relation (ticket);
create index quote_ticket on quote (ticket);
create index contact_customer on contact (customer, begun_at);
create index contact_person on contact (person, begun_at);
create index clock_due on clock (state, due_at);
create index article_version_article on article_version (article, number);
create index article_step_article on article_step (article, at);
create index receipt_announcement on receipt (announcement);
create index book_entry_book on book_entry (book, seq);
-- The end of a book as it is read, and what of it is a correction, without a look at the rows before. A body is canonical
-- JSON; it stands here once more, so that words are looked for without a look at each row.
create index book_entry_time on book_entry (book, deleted, at, id, body);
create index book_entry_correction on book_entry (book, deleted, at, id) where instr("body", '"corrects":"') > 0;
create index article_state on article (state, position);
create index customer_name on customer (name);
create index access_log_at on access_log (at);
create index duty_day on duty (scope_id, day);
create index shift_start on shift (scope_id, starts_at);
create index attendance_shift on attendance (shift);
