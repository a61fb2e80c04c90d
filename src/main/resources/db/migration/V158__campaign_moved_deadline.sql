create table campaign_moved_deadline (
	campaign_id uuid not null references campaign,
	position integer not null,
	phase text not null,
	former_end date not null,
	new_end date not null,
	moved_on date not null,
	moved_by text not null,
	reason text not null,
	primary key (campaign_id, position)
);

comment on table campaign_moved_deadline is 'Phases of a running campaign that were given another last day, in the order in which that was done';
