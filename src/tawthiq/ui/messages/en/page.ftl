## What every page says

ui-product = Tawthiq
ui-skip = Skip to the page
ui-errors = Something in the form needs mending
ui-session-ended = The session has ended. What you typed on this page is still here: log in in another window, then come back.
ui-session-again = Log in in another window
ui-not-saved = The request did not arrive. What you typed on this page is still here; try again.

ui-keys = Keys of the page
ui-keys-close = Close
ui-keys-next = The next row and the one before
ui-keys-open = Open the row
ui-keys-search = Search
ui-keys-help = These keys
ui-keys-leave = Leave a field or a window
ui-keys-certainty = A certainty, on the screen of a decision
ui-keys-or = or
