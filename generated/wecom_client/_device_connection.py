# Copied from codegen/python/static/_device_connection.py by codegen. Do not edit it here.
"""The long connection of devices."""

from wecom_client._tables import Tables
from wecom_client.devices._commands import AsyncDeviceCommands, DeviceCommands
from wecom_client.devices._table import FRAMES


class AsyncDeviceConnection(Tables, AsyncDeviceCommands):
    _frames = FRAMES


class DeviceConnection(DeviceCommands):
    _connection_class = AsyncDeviceConnection
