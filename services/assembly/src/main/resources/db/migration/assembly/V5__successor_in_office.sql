-- An office can answer again when its holder has changed since (GA-26); every verdict is kept.
ALTER TABLE approval DROP CONSTRAINT approval_pkey;
ALTER TABLE approval ADD PRIMARY KEY (association, assembly, revision, office, person);
