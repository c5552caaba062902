-- Opens a branch with code $2 in organisation $1 for the manager $3.
with branch as (
  insert into public.branches (org_id, code, name) values ($1::uuid, $2, 'Branch ' || $2) returning org_id, id
)
insert into public.memberships (org_id, branch_id, user_id, role)
select org_id, id, $3::uuid, 'manager' from branch
