FROM python:3.13-slim AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /src
COPY requirements.txt requirements-build.txt ./
RUN python -m venv --without-pip /opt/aigap \
    && pip --python /opt/aigap/bin/python install --require-hashes -r requirements.txt \
    && pip install --require-hashes -r requirements-build.txt
COPY pyproject.toml README.md LICENSE ./
COPY bot ./bot
COPY model ./model
# The answer at the end leaves the data files as bytecode, which the bot's user may not write.
RUN pip wheel --no-deps --no-build-isolation --wheel-dir dist . \
    && pip --python /opt/aigap/bin/python install --no-deps --no-index dist/*.whl \
    && /opt/aigap/bin/aigap "break even" > /dev/null

FROM python:3.13-slim
RUN useradd --system --uid 10001 --home-dir /data --create-home aigap
COPY --from=build /opt/aigap /opt/aigap
ENV PATH=/opt/aigap/bin:$PATH PYTHONUNBUFFERED=1 HOST=0.0.0.0 PORT=3000
USER aigap
WORKDIR /data
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s \
    CMD ["python", "-c", "import os, urllib.request; urllib.request.urlopen(f\"http://127.0.0.1:{os.environ['PORT']}/healthz\", timeout=4)"]
# An exec form: SIGTERM reaches the bot itself, which then answers what is under way and leaves.
ENTRYPOINT ["aigap"]
CMD ["serve"]
