create table budget_expense (
	id uuid primary key,
	budget_id uuid not null,
	unit text not null,
	account text not null references organization,
	spent_for text not null references organization,
	spent_on date not null,
	amount bigint not null check (amount > 0),
	purpose text not null,
	payee text not null check (length(payee) between 1 and 60),
	subject text not null check (length(subject) between 1 and 200),
	voucher text check (length(voucher) <= 60),
	minutes text check (length(minutes) <= 60),
	entered_by text not null,
	entered_at timestamptz not null,
	reversed_by text,
	reversed_at timestamptz,
	reversal_reason text check (length(reversal_reason) <= 200),
	foreign key (budget_id, unit) references budget_unit
);

comment on table budget_expense is 'What was spent; a wrong entry is reversed, never deleted';
comment on column budget_expense.account is 'Whose share is charged: a branch, or the unit for what it keeps for all';
comment on column budget_expense.spent_for is 'The branch or unit that spends it';
comment on column budget_expense.minutes is 'Where the committee decided it, where it had to';

create index budget_expense_account on budget_expense (budget_id, unit, account);

create table dues_entry (
	id uuid primary key,
	direction text not null check (direction in ('PAID_IN', 'PAID_OUT')),
	unit text references organization,
	booked_on date not null,
	amount bigint not null check (amount > 0),
	subject text not null check (length(subject) between 1 and 200),
	voucher text check (length(voucher) <= 60),
	entered_by text not null,
	entered_at timestamptz not null
);

comment on table dues_entry is 'The account of party dues, strictly apart from the budget';
comment on column dues_entry.unit is 'Who handed the dues in; empty for what is paid out';
