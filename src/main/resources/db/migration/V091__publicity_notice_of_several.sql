alter table public_notice alter about drop not null;

comment on column public_notice.about is 'The person it is about; none where the title names several';
