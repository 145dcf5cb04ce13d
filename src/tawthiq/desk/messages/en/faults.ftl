desk-refused = This cannot be done
desk-refused-next = Nothing was changed. Go back to the page before this one: what you typed is still there.
desk-not_there = There is nothing here for you
desk-not_there-next = Either nothing is at this address, or it is not yours to see: both are answered alike. Check the number, or search for the file.
desk-broken = Something broke on our side
desk-broken-next = Nothing was changed. Go back and try again; if it happens again, tell whoever looks after the register, with the time and the address of the page.
