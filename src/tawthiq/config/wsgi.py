"""The desk as a WSGI application, for `tawthiq run` and for any WSGI server."""

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
