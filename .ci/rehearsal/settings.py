"""Nobody's account, for whatever this process starts: under the number and in the region that the documentation shows."""

import os

NUMBER = "111122223333"
REGION = "eu-central-1"

# Whoever has an account set up here does not have it rehearsed.
for name in [name for name in os.environ if name.startswith("AWS_")]:
    del os.environ[name]
os.environ.update(
    AWS_ACCESS_KEY_ID="rehearsal",
    AWS_SECRET_ACCESS_KEY="none",
    AWS_REGION=REGION,
    AWS_DEFAULT_REGION=REGION,
    AWS_CONFIG_FILE=os.devnull,
    AWS_SHARED_CREDENTIALS_FILE=os.devnull,
    AWS_EC2_METADATA_DISABLED="true",
    MOTO_ACCOUNT_ID=NUMBER,
    NO_PROXY="*",
)
