-- Kesar Jewellers, the sample shop: two branches, their people, and enough on the shelves to try Branchline out.
-- The local hub fills the temporary table `people (email, id)` first. Names, numbers and tax ids are made up.

create temp table shop on commit drop as
  with made as (insert into public.organisations (name) values ('Kesar Jewellers') returning id)
  select id as org from made;

insert into public.branches (org_id, code, name, address, state_code, phone)
select org, b.code, b.name, b.address, '27', b.phone from shop, (values
  ('MUM', 'Mumbai, Zaveri Bazaar', '114 Sheikh Memon Street, Mumbai 400002', '+91 22 4000 9001'),
  ('PUN', 'Pune, Laxmi Road', '27 Laxmi Road, Pune 411030', '+91 20 4000 9002')
) as b (code, name, address, phone);

insert into public.memberships (org_id, branch_id, user_id, role)
select org, b.id, p.id, m.role from shop, (values
  ('owner@kesar.example', null, 'owner'),
  ('mum@kesar.example', 'MUM', 'manager'),
  ('pun@kesar.example', 'PUN', 'manager'),
  ('till@kesar.example', 'MUM', 'cashier')
) as m (email, branch, role) join people p using (email) left join public.branches b on b.code = m.branch and b.org_id = (select org from shop);

insert into public.profiles (org_id, user_id, display_name, email)
select org, p.id, m.name, p.email from shop, (values
  ('owner@kesar.example', 'Kesar Shah'), ('mum@kesar.example', 'Meera Shah'),
  ('pun@kesar.example', 'Prakash Jadhav'), ('till@kesar.example', 'Tina Fernandes')
) as m (email, name) join people p using (email);

insert into public.business_settings (org_id, key, value)
select org, s.key, s.value from shop, (values
  ('business_name', 'Kesar Jewellers'), ('gstin', '27AAFFK1357L1Z4'), ('currency', 'INR'),
  ('invoice_prefix', 'KJ'), ('financial_year_start', '04-01'), ('invoice_footer', 'Thank you. Exchange within 7 days with this bill.')
) as s (key, value);

-- What bills print, and how the shop's scale labels its goods: under the ids every branch knows such settings by.
insert into public.business_settings (id, org_id, key, value)
select s.id::uuid, org, s.key, s.value from shop, (values
  ('af96afc0-7361-5c94-b7b5-8fed51360658', 'shop.name', 'Kesar Jewellers'),
  ('de09cc00-fb47-5976-ba45-5783f66d9637', 'shop.gstin', '27AAFFK1357L1Z4'),
  ('cdb3f334-b2f2-5e58-88dd-0b5cc3af9fe9', 'shop.state_code', '27'),
  ('a8520b75-e632-5e44-bcc3-6c35650fc284', 'shop.address', '114 Sheikh Memon Street, Mumbai 400002'),
  ('e2063dbb-050b-5af0-af47-d050b97254e5', 'shop.phone', '+91 22 4000 9001'),
  ('d365e0ed-9467-5fdd-8c4a-7512d7f6193d', 'shop.upi_id', 'kesar@okaxis'),
  ('507845ea-fb84-5ab9-8848-4bb6e9c81306', 'scale.21', 'weight 5 3')
) as s (id, key, value);

-- The tax classes a shop begins with, under the ids every branch would give them.
insert into public.tax_rates (id, org_id, class, name, from_date, rate_milli, up_to_paise, above_rate_milli)
select r.id::uuid, org, r.class, r.name, r.day::date, r.rate, r.up_to, r.above from shop, (values
  ('37c8dfa1-2ef2-5f49-8f49-e688d958f1c3', 'gst-0', 'GST 0 %', '2017-07-01', 0, null::bigint, null::bigint),
  ('8947a3bf-14fd-5aae-9199-62ec038786fa', 'gst-0.25', 'GST 0.25 %', '2017-07-01', 250, null::bigint, null::bigint),
  ('76fa3d90-5389-5f5f-8541-8ab9e0b1dd28', 'gst-3', 'GST 3 %', '2017-07-01', 3000, null::bigint, null::bigint),
  ('368e3e09-d15e-512c-8807-ff2cf5450a1e', 'gst-5', 'GST 5 %', '2017-07-01', 5000, null::bigint, null::bigint),
  ('c0354025-3545-5247-865c-c1846d66fe94', 'gst-18', 'GST 18 %', '2017-07-01', 18000, null::bigint, null::bigint),
  ('4d4bfd2a-ac7e-52c8-98c8-7bcbb2422221', 'gst-40', 'GST 40 %', '2025-09-22', 40000, null::bigint, null::bigint),
  ('a38638f8-253d-50a1-aab1-7b9c8be16646', 'apparel', 'Apparel', '2025-09-22', 5000, 250000, 18000),
  ('2ae94012-3531-524c-96e6-2c2e990940f4', 'footwear', 'Footwear', '2025-09-22', 5000, 250000, 18000)
) as r (id, class, name, day, rate, up_to, above);

insert into public.item_groups (org_id, name)
select org, g.name from shop, (values
  ('Gold rings'), ('Gold chains'), ('Gold bangles'), ('Earrings'), ('Pendants'), ('Mangalsutra'), ('Coins and bars'), ('Silver'), ('Diamonds')
) as g (name);

-- Prices arrive in rupees and are kept in paise; stock arrives in pieces and is kept in thousandths.
create temp table shelf on commit drop as select * from (values
  ('Gold rings', 'Plain band 22K, 3 g', 'GR-001', '7113', 38900, 36100, 3000, 3, 12, 9, '8901712000001'),
  ('Gold rings', 'Solitaire mount 18K, 4 g', 'GR-002', '7113', 46200, 42300, 3000, 2, 6, 4, '8901712000002'),
  ('Gold rings', 'Kundan ring 22K, 6 g', 'GR-003', '7113', 81500, 75200, 3000, 2, 5, 3, '8901712000003'),
  ('Gold rings', 'Couple bands 22K, pair 8 g', 'GR-004', '7113', 104800, 97600, 3000, 2, 7, 5, '8901712000004'),
  ('Gold rings', 'Navaratna ring 22K, 5 g', 'GR-005', '7113', 74300, 68100, 3000, 1, 3, 2, '8901712000005'),
  ('Gold chains', 'Rope chain 22K, 10 g', 'GC-001', '7113', 127400, 119800, 3000, 3, 8, 6, '8901712000006'),
  ('Gold chains', 'Box chain 22K, 8 g', 'GC-002', '7113', 101900, 95700, 3000, 3, 9, 7, '8901712000007'),
  ('Gold chains', 'Figaro chain 18K, 12 g', 'GC-003', '7113', 124600, 115300, 3000, 2, 4, 3, '8901712000008'),
  ('Gold chains', 'Singapore chain 22K, 5 g', 'GC-004', '7113', 64100, 59900, 3000, 4, 14, 11, '8901712000009'),
  ('Gold chains', 'Temple haram 22K, 40 g', 'GC-005', '7113', 512000, 479500, 3000, 1, 2, 1, '8901712000010'),
  ('Gold bangles', 'Plain bangle 22K, 12 g', 'GB-001', '7113', 151300, 142600, 3000, 4, 16, 12, '8901712000011'),
  ('Gold bangles', 'Kada gents 22K, 20 g', 'GB-002', '7113', 251800, 237900, 3000, 1, 3, 3, '8901712000012'),
  ('Gold bangles', 'Filigree bangle 22K, 15 g', 'GB-003', '7113', 194700, 180400, 3000, 2, 6, 4, '8901712000013'),
  ('Gold bangles', 'Baby bangles 22K, pair 4 g', 'GB-004', '7113', 52300, 48600, 3000, 4, 10, 8, '8901712000014'),
  ('Earrings', 'Jhumka 22K, 8 g', 'ER-001', '7113', 103600, 96200, 3000, 3, 11, 9, '8901712000015'),
  ('Earrings', 'Stud 18K with ruby, 3 g', 'ER-002', '7113', 35800, 32200, 3000, 4, 18, 14, '8901712000016'),
  ('Earrings', 'Bali hoops 22K, 4 g', 'ER-003', '7113', 50900, 47300, 3000, 4, 15, 10, '8901712000017'),
  ('Earrings', 'Chandbali 22K, 14 g', 'ER-004', '7113', 183200, 169700, 3000, 1, 4, 2, '8901712000018'),
  ('Earrings', 'Pearl drops 18K, 3 g', 'ER-005', '7113', 33400, 29800, 3000, 3, 9, 9, '8901712000019'),
  ('Pendants', 'Om pendant 22K, 2 g', 'PD-001', '7113', 26100, 24200, 3000, 5, 20, 15, '8901712000020'),
  ('Pendants', 'Ganesh pendant 22K, 3 g', 'PD-002', '7113', 38600, 35900, 3000, 5, 18, 16, '8901712000021'),
  ('Pendants', 'Initial pendant 18K, 2 g', 'PD-003', '7113', 21900, 19700, 3000, 6, 26, 26, '8901712000022'),
  ('Pendants', 'Emerald locket 18K, 5 g', 'PD-004', '7113', 67200, 61000, 3000, 1, 3, 2, '8901712000023'),
  ('Mangalsutra', 'Short mangalsutra 22K, 8 g', 'MS-001', '7113', 105200, 97900, 3000, 3, 9, 7, '8901712000024'),
  ('Mangalsutra', 'Long mangalsutra 22K, 18 g', 'MS-002', '7113', 231900, 217500, 3000, 2, 5, 4, '8901712000025'),
  ('Mangalsutra', 'Vati pair 22K, 3 g', 'MS-003', '7113', 38900, 36200, 3000, 4, 12, 10, '8901712000026'),
  ('Coins and bars', 'Gold coin 24K, 1 g', 'CB-001', '7118', 13450, 13120, 3000, 20, 120, 90, '8901712000027'),
  ('Coins and bars', 'Gold coin 24K, 5 g', 'CB-002', '7118', 66900, 65500, 3000, 10, 45, 30, '8901712000028'),
  ('Coins and bars', 'Gold coin 24K, 10 g', 'CB-003', '7118', 133500, 130900, 3000, 6, 28, 20, '8901712000029'),
  ('Coins and bars', 'Gold bar 24K, 50 g', 'CB-004', '7108', 665000, 653800, 3000, 1, 4, 3, '8901712000030'),
  ('Coins and bars', 'Silver coin 999, 20 g', 'CB-005', '7118', 3350, 3060, 3000, 25, 150, 130, '8901712000031'),
  ('Coins and bars', 'Silver bar 999, 100 g', 'CB-006', '7106', 16300, 15200, 3000, 8, 35, 30, '8901712000032'),
  ('Silver', 'Anklet 925, pair 40 g', 'SV-001', '7113', 7900, 6700, 3000, 8, 40, 34, '8901712000033'),
  ('Silver', 'Pooja thali 925, 250 g', 'SV-002', '7114', 46800, 41900, 3000, 2, 7, 6, '8901712000034'),
  ('Silver', 'Diya 925, 30 g', 'SV-003', '7114', 5900, 5050, 3000, 10, 48, 40, '8901712000035'),
  ('Silver', 'Baby spoon and bowl 925, 60 g', 'SV-004', '7114', 11600, 10100, 3000, 5, 16, 14, '8901712000036'),
  ('Silver', 'Toe rings 925, pair 6 g', 'SV-005', '7113', 1450, 1120, 3000, 20, 95, 80, '8901712000037'),
  ('Diamonds', 'Solitaire 0.30 ct, VS1, G', 'DM-001', '7102', 61500, 54800, 1500, 2, 5, 3, '8901712000038'),
  ('Diamonds', 'Nose pin 0.05 ct, 18K', 'DM-002', '7113', 9800, 8400, 3000, 6, 30, 22, '8901712000039'),
  ('Diamonds', 'Tennis bracelet 2 ct, 18K', 'DM-003', '7113', 284000, 255000, 3000, 1, 2, 1, '8901712000040'),
  ('Diamonds', 'Eternity ring 0.75 ct, 18K', 'DM-004', '7113', 112500, 99800, 3000, 1, 3, 2, '8901712000041')
) as p (item_group, name, sku, hsn, price, cost, tax_rate_milli, low, mum, pun, barcode);

insert into public.products
  (org_id, item_group_id, name, sku, barcode, hsn, price_paise, cost_paise, tax_rate_milli, low_stock_milli)
select org, g.id, p.name, p.sku, p.barcode, p.hsn, p.price * 100, p.cost * 100, p.tax_rate_milli, p.low * 1000
from shop, shelf p join public.item_groups g on g.name = p.item_group and g.org_id = (select org from shop);

insert into public.stock_movements (org_id, branch_id, product_id, quantity_milli, reason, note, business_date)
select org, b.id, p.id, case b.code when 'MUM' then s.mum else s.pun end * 1000, 'opening', 'Opening stock', current_date
from shop
join public.branches b on b.org_id = org
join public.products p on p.org_id = org
join shelf s using (sku);

-- For the counter: goods with a printed maximum that holds its tax, and silver that is weighed (its label begins with 21, then 00101).
insert into public.products
  (org_id, name, sku, barcode, hsn, unit, price_paise, cost_paise, tax_rate_milli, tax_mode, tax_class, mrp_paise, low_stock_milli)
select org, p.* from shop, (values
  ('Silver polish, 100 ml', 'CR-001', '8901712000055', '3405', 'nos', 18000, 12500, 0, 'inclusive', 'gst-18', 19500, 6000),
  ('Jewellery box, velvet', 'CR-002', '8901712000062', '4202', 'nos', 45000, 30000, 0, 'inclusive', 'gst-18', 49900, 4000),
  ('Silk dupatta', 'CR-003', '8901712000079', '6214', 'nos', 280000, 195000, 0, 'exclusive', 'apparel', null::bigint, 2000),
  ('Silver scrap bead, loose', '00101', null, '7106', 'g', 11500, 10400, 0, 'exclusive', 'gst-3', null, 200000)
) as p (name, sku, barcode, hsn, unit, price, cost, rate, mode, class, mrp, low);

insert into public.stock_movements (org_id, branch_id, product_id, quantity_milli, reason, note, business_date)
select org, b.id, p.id, case p.unit when 'g' then 2500000 else 20000 end, 'opening', 'Opening stock', current_date
from shop join public.branches b on b.org_id = org join public.products p on p.org_id = org and (p.sku like 'CR-%' or p.sku = '00101');

insert into public.customers (org_id, name, phone, email, gstin, address, state_code, credit_limit_paise)
select org, c.* from shop, (values
  ('Asha Kulkarni', '+91 98200 11201', 'asha.kulkarni@mail.example', null, '12 Shivaji Park, Dadar, Mumbai', '27', 20000000),
  ('Rohan Mehta', '+91 98200 11202', null, null, 'Hughes Road, Mumbai', '27', null::bigint),
  ('Mehta & Sons Wedding House', '+91 98200 11203', 'accounts@mehtasons.example', '27AAPFM1234C1ZJ', 'Zaveri Bazaar, Mumbai', '27', 150000000),
  ('Fatima Shaikh', '+91 98200 11204', 'fatima.s@mail.example', null, 'Bandra West, Mumbai', '27', null),
  ('Joseph D''Souza', '+91 98200 11205', null, null, 'Vasai Road', '27', null),
  ('Priya Nair', '+91 98200 11206', 'priya.nair@mail.example', null, 'Powai, Mumbai', '27', 5000000),
  ('Sunita Deshpande', '+91 98220 11207', null, null, 'Kothrud, Pune', '27', null),
  ('Aditya Joshi', '+91 98220 11208', 'aditya.joshi@mail.example', null, 'Aundh, Pune', '27', 7500000),
  ('Laxmi Patil', '+91 98220 11209', null, null, 'Hadapsar, Pune', '27', null),
  ('Shree Ganesh Traders', '+91 98220 11210', 'office@shreeganesh.example', '27AABCS5678D1Z7', 'Laxmi Road, Pune', '27', 100000000),
  ('Harpreet Singh', '+91 98220 11211', 'harpreet@mail.example', null, 'Camp, Pune', '27', null),
  ('Neha Agarwal', '+91 98220 11212', null, null, 'Viman Nagar, Pune', '27', null),
  ('Venkatesh Iyer', '+91 98450 11213', 'v.iyer@mail.example', null, 'Jayanagar, Bengaluru', '29', null),
  ('Kavita Rao', '+91 98490 11214', null, null, 'Banjara Hills, Hyderabad', '36', null),
  ('Walk-in customer', null, null, null, null, '27', null)
) as c (name, phone, email, gstin, address, state_code, credit_limit_paise);

insert into public.suppliers (org_id, name, phone, email, gstin, address, state_code)
select org, s.* from shop, (values
  ('Rajesh Bullion Private Limited', '+91 22 4000 1100', 'orders@rajeshbullion.example', '27AAACR4321E1ZT', 'Zaveri Bazaar, Mumbai', '27'),
  ('Surat Diamond House', '+91 261 400 2200', 'sales@suratdiamond.example', '24AABCS8765F1Z7', 'Varachha, Surat', '24'),
  ('Jaipur Kundan Works', '+91 141 400 3300', null, '08AAEFJ2468G1ZB', 'Johari Bazaar, Jaipur', '08')
) as s (name, phone, email, gstin, address, state_code);

-- Two bills of yesterday in Mumbai, paid in cash and by UPI, so that lists begin with something: heads as drafts, their parts, then final.
create temp table sold on commit drop as
select org, b.id as branch, p.id as product, p.name, p.sku, p.hsn, c.id as customer, c.name as buyer, c.phone, s.number, s.mode,
       s.quantity, p.price_paise as price, s.tax, gen_random_uuid() as bill, gen_random_uuid() as payment, current_date - 1 as day
from shop join public.branches b on b.org_id = org and b.code = 'MUM', (values
  ('CB-005', 'Asha Kulkarni', 'KJ0/DEMO/000001', 'cash', 2, 20100::bigint),
  ('SV-005', 'Rohan Mehta', 'KJ0/DEMO/000002', 'upi', 1, 4350::bigint)
) as s (sku, buyer, number, mode, quantity, tax)
join public.products p using (sku) join public.customers c on c.name = s.buyer
where p.org_id = (select shop.org from shop) and c.org_id = (select shop.org from shop);

insert into public.invoices (id, org_id, branch_id, business_date, customer_id, customer_name, customer_phone, place_of_supply,
  subtotal_paise, taxable_paise, tax_paise, total_paise, round_off_paise, till_code)
select bill, org, branch, day, customer, buyer, phone, '27', price * quantity, price * quantity, tax,
  round((price * quantity + tax) / 100.0)::bigint * 100, round((price * quantity + tax) / 100.0)::bigint * 100 - price * quantity - tax, 'KJ0'
from sold;
insert into public.invoice_lines (org_id, branch_id, invoice_id, position, product_id, name, hsn, quantity_milli, price_paise, taxable_paise,
  tax_rate_milli, cgst_paise, sgst_paise, total_paise)
select org, branch, bill, 1, product, name, hsn, quantity * 1000, price, price * quantity, 3000, tax / 2, tax / 2, price * quantity + tax
from sold;
update public.invoices i set (status, number, finalized_at) = ('final', sold.number, sync.now_ms() - 86400000)
from sold where i.id = sold.bill and i.org_id = sold.org;
insert into public.stock_movements (org_id, branch_id, product_id, quantity_milli, reason, source_table, source_id, business_date)
select org, branch, product, -quantity * 1000, 'sale', 'invoices', bill, day from sold;
insert into public.payments (id, org_id, branch_id, customer_id, mode, direction, amount_paise, business_date)
select payment, s.org, s.branch, s.customer, s.mode, 'in', i.total_paise, s.day from sold s join public.invoices i on i.id = s.bill;
insert into public.payment_allocations (org_id, branch_id, payment_id, invoice_id, amount_paise)
select s.org, s.branch, s.payment, s.bill, i.total_paise from sold s join public.invoices i on i.id = s.bill;
insert into public.ledger_entries (org_id, branch_id, customer_id, amount_paise, reason, source_table, source_id, document_number, business_date)
select s.org, s.branch, s.customer, e.amount * i.total_paise, e.reason, e.source, case e.reason when 'bill' then s.bill else s.payment end, s.number, s.day
from sold s join public.invoices i on i.id = s.bill, (values (1, 'bill', 'invoices'), (-1, 'payment', 'payments')) as e (amount, reason, source);
