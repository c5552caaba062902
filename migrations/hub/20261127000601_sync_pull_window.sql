-- Selective sync: a device may leave whole tables out (`tables` of sync_pull), and bills before a day (`first_day`).
--
-- Bills go in groups: a bill, its lines, what was paid for it, and whatever else those payments settled. A group stays away only when
-- all of it is before the day and settled, so that no paid amount, no balance and no debt is ever wrong on a device for what it does
-- not hold. Stock has no such day: what is on hand is the sum of all movements.

-- Of the changes of one stream after `after` up to `upto`: which records stay away, and which older ones come again because a group
-- that stayed away has something new.
create function sync.outside_window(s integer, org uuid, after bigint, upto bigint, first_day date, out skip uuid[], out bring uuid[])
language sql stable set search_path = '' as $$
  with recursive no as (
    select max(t.position) filter (where t.name = 'invoices') as invoices, max(t.position) filter (where t.name = 'invoice_lines') as lines,
           max(t.position) filter (where t.name = 'payments') as payments,
           max(t.position) filter (where t.name = 'payment_allocations') as allocations
    from sync.tables t
  ), page as materialized (
    select c.id, case when c.table_no = no.payments then 'p' else 'i' end as kind, coalesce(l.invoice_id, a.invoice_id, c.id) as node
    from no cross join sync.changes c
    left join public.invoice_lines l on c.table_no = no.lines and l.org_id = outside_window.org and l.id = c.id
    left join public.payment_allocations a on c.table_no = no.allocations and a.org_id = outside_window.org and a.id = c.id
    where c.stream_id = s and c.seq > after and c.seq <= upto and c.op = 'U'
      and c.table_no in (no.invoices, no.lines, no.payments, no.allocations)
  ), walk as (
    select distinct p.node as root, p.kind as root_kind, p.kind, p.node from page p
    union
    select w.root, w.root_kind, n.kind, n.node from walk w
    cross join lateral (
      select 'p' as kind, a.payment_id as node from public.payment_allocations a
      where w.kind = 'i' and a.org_id = outside_window.org and a.invoice_id = w.node
      union all
      select 'i', a.invoice_id from public.payment_allocations a
      where w.kind = 'p' and a.org_id = outside_window.org and a.payment_id = w.node) n
  ), member as materialized (
    select w.root, w.root_kind, w.kind, w.node, c.seq, coalesce(i.old, p.old, true) as old
    from walk w cross join no
    left join sync.changes c on c.stream_id = s and c.id = w.node
      and c.table_no = case w.kind when 'i' then no.invoices else no.payments end
    left join lateral (
      select v.business_date < first_day and (v.status <> 'draft' or v.deleted_at is not null)
             and (v.status <> 'final' or v.deleted_at is not null or v.total_paise <= coalesce((
               select sum(a.amount_paise) from public.payment_allocations a where a.org_id = v.org_id and a.invoice_id = v.id), 0)) as old
      from public.invoices v where w.kind = 'i' and v.org_id = outside_window.org and v.id = w.node) i on true
    left join lateral (
      select v.business_date < first_day and v.amount_paise <= coalesce((
               select sum(a.amount_paise) from public.payment_allocations a where a.org_id = v.org_id and a.payment_id = v.id), 0) as old
      from public.payments v where w.kind = 'p' and v.org_id = outside_window.org and v.id = w.node) p on true
  ), grouped as (
    select m.root, m.root_kind, bool_and(m.old) as old, bool_and(m.old) filter (where m.seq <= after) as was_old
    from member m group by m.root, m.root_kind
  ), again as (
    select distinct m.kind, m.node from grouped j join member m on m.root = j.root and m.root_kind = j.root_kind
    where not j.old and j.was_old
  ), companions as (
    select g.node as id from again g
    union select l.id from again g join public.invoice_lines l on g.kind = 'i' and l.org_id = outside_window.org and l.invoice_id = g.node
    union select a.id from again g join public.payment_allocations a on g.kind = 'i' and a.org_id = outside_window.org and a.invoice_id = g.node
  )
  select array(select p.id from page p join grouped j on j.root = p.node and j.root_kind = p.kind where j.old),
         array(select c.id from companions c)
$$;

revoke all on function sync.outside_window(integer, uuid, bigint, bigint, date) from public;
grant execute on function sync.outside_window(integer, uuid, bigint, bigint, date) to authenticated;
