desk-refused = This cannot be done
desk-not_there = There is nothing here for you
desk-broken = Something broke on our side
