create table password_link (
	user_id text primary key,
	token_hash text not null unique,
	issued_at timestamptz not null,
	expires_at timestamptz not null
);

comment on table password_link is 'Links by which somebody sets a password once';
comment on column password_link.token_hash is 'SHA-256 of what stands in the link; the link itself is kept nowhere';
