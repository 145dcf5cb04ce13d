## What every page says

ui-product = Tawthiq
ui-skip = Skip to the page
