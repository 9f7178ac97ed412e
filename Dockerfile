# One image for the web process and the worker; docs/hosting.md says how to use it.
FROM python:3.12-slim AS packages
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python -m venv /opt/packages
COPY requirements/base.txt /tmp/base.txt
RUN /opt/packages/bin/pip install --require-hashes -r /tmp/base.txt

FROM python:3.12-slim
ENV PATH=/opt/packages/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    DJANGO_SETTINGS_MODULE=heco_site.settings.production \
    HECO_DATA=/data
RUN useradd --system --uid 10001 --home-dir /data --create-home site
COPY --from=packages /opt/packages /opt/packages
WORKDIR /site
COPY . .
# Static files belong to the image, not to the data. Building needs settings that
# start; none of these values is kept.
RUN python -m heco_site.operations.catalogues compile \
    && SECRET_KEY=$(python -c 'import secrets; print(secrets.token_urlsafe(50))') \
       SUPPRESSION_KEY=$(python -c 'import secrets; print(secrets.token_urlsafe(50))') \
       ALLOWED_HOSTS=localhost BASE_URL=https://localhost DATABASE_URL=sqlite:////tmp/none \
       STATIC_ROOT=/site/collected \
       python manage.py collectstatic --noinput --verbosity 0 \
    && python -m compileall -q core dissemination heco_site home news partners practices translation
ENV STATIC_ROOT=/site/collected
USER site
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=40s \
    CMD ["python", "-m", "heco_site.operations.probe"]
# Several web processes come with PostgreSQL and Redis; threads with any database.
CMD ["gunicorn", "heco_site.wsgi:application", "--bind", "0.0.0.0:8000", \
    "--worker-class", "gthread", "--threads", "8", "--worker-tmp-dir", "/dev/shm", \
    "--no-control-socket", "--access-logfile", "-"]
