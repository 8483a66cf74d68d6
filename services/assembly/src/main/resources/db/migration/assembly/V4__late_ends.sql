-- When a ballot was voided because its convening had not been certified before the deadline: no certificate follows (GA-13).
ALTER TABLE assembly ADD COLUMN ballot_voided_at timestamptz;

-- When a party came or went as far as this service knows: until the convening is ruled on anew, a cure is on its way.
ALTER TABLE roll_party ADD COLUMN changed_at timestamptz;
