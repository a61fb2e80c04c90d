alter table unit_year add column closed_on date;
alter table unit_year add column closed_why text;

comment on column unit_year.closed_on is 'The organisation was merged or dissolved; it does not take part to the end';

alter table rectification add column skip_approved boolean not null default false;

comment on column rectification.skip_approved is 'The college committee lets the branch rise by more than one level';
