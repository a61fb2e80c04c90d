create table notification (
	id bigint generated always as identity primary key,
	recipient text not null,
	template text not null,
	dedup_key text not null,
	facts jsonb not null,
	state text not null default 'WAITING'
		check (state in ('WAITING', 'SENT', 'OBSOLETE', 'UNADDRESSED', 'FAILED')),
	attempts integer not null default 0,
	written_at timestamptz not null default now(),
	next_attempt_at timestamptz not null default now(),
	sent_at timestamptz check ((sent_at is not null) = (state = 'SENT')),
	last_error text,
	unique (dedup_key, template, recipient)
);

comment on table notification is 'Outbox: one mail to one person; written with the fact it tells of, sent on its own';
comment on column notification.recipient is 'User id; the address is looked up at each attempt and not kept';
comment on column notification.dedup_key is 'The fact it tells of: one mail for one fact, template and person';
comment on column notification.facts is 'What the template says; emptied once there is nothing left to send';
comment on column notification.state is
	'OBSOLETE: no longer true when it was to be sent; UNADDRESSED: the person has no mail address; FAILED: given up';

create index notification_waiting on notification (next_attempt_at, id) where state = 'WAITING';
create index notification_given_up on notification (id) where state = 'FAILED';
