create table development_present (
	entry_id uuid        not null references development_entry,
	user_id  varchar(30) not null,
	primary key (entry_id, user_id)
);

comment on table development_present is 'Who took part in the decision of a committee, beside whoever entered it';
