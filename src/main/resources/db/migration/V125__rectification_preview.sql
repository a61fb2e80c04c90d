alter table rectification add preview text;

comment on column rectification.preview is 'Who has discussed the plan before the general meeting';
