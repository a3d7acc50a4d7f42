-- A reward asks for every record of one hazard, from the one that goes on back to those merged into it.
create index ix_hazard_merged_into on hazard (merged_into) where merged_into is not null;
