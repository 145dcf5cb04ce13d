"""Questions to the record: who bears a name, who fits what was asked, exports and saved searches."""
