-- How much money a role gives back by itself where more of it asks for a PIN.
alter table public.role_limits add column give_back_paise bigint not null default 0;
select sync.refresh_tables();

notify pgrst, 'reload schema';
