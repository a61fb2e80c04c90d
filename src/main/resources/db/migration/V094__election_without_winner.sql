-- an election in which nobody was elected is over too; another one may begin
drop index election_open;
create unique index election_open on election (branch) where stage not in ('COMPLETED', 'UNFILLED', 'WITHDRAWN');
