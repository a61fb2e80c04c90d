alter table rectification add resolved_on date;

comment on column rectification.resolved_on is 'The day of the general meeting that took the plan';

update rectification set resolved_on = previewed_on where resolution is not null;
